package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.document.Reading;
import io.employmentpolicy.rules.problem.Mistake;
import io.employmentpolicy.rules.problem.Problems;
import io.employmentpolicy.rules.publish.ChangeNote;
import io.employmentpolicy.rules.publish.PublishProblems;
import io.employmentpolicy.rules.sentences.SentenceReader;
import io.employmentpolicy.rules.syntax.HiddenCharacters;
import io.employmentpolicy.rules.syntax.RuleParser;
import io.employmentpolicy.rules.syntax.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 读取一层。 / Reads one layer: the name of a file decides who reads it, and a file nobody reads is reported. */
final class LayerReader {
    private static final String PARAMETERS = "parameters.yaml";
    private static final String DOCUMENTS = "documents.yaml";
    private static final String TABLE = ".csv";
    private static final Runnable NOTHING = () -> {};

    /** How a rule begins in either form. */
    private static final Pattern RULE = Pattern.compile("(?m)^\\s*rule\\s*[\"“]");

    private static final Pattern SENTENCE = Pattern.compile("(?m)^\\s*规则\\s*[\"“]");

    /** So many files are read side by side: enough for all cores, few enough to be held in memory as trees. */
    private static final int AT_ONCE = 32;

    private final Layer layer;
    private final Dictionary dictionary;
    private final UncheckedEdition edition;
    private final Problems problems;
    private final Map<String, FileReader> readers = new LinkedHashMap<>();
    private final List<String> tables = new ArrayList<>();

    private LayerReader(Layer layer, Dictionary dictionary, UncheckedEdition edition, Problems problems) {
        this.layer = layer;
        this.dictionary = dictionary;
        this.edition = edition;
        this.problems = problems;
        yaml("policy.yaml", this::policy);
        yaml("measure.yaml", this::measure);
        yaml(
                DOCUMENTS,
                (file, section) -> new DocumentsReader(problems).read(section).forEach(edition::document));
        yaml(
                "clauses.yaml",
                (file, section) -> new ClauseReader(problems).read(section).forEach(edition::clause));
        yaml(PARAMETERS, this::parameters);
        yaml("combinations.yaml", this::combinations);
        yaml(
                "contradictions.yaml",
                (file, section) -> new ContradictionsReader(dictionary, problems)
                        .read(section)
                        .forEach(edition::contradiction));
        yaml(
                "retired.yaml",
                (file, section) -> new RetiredReader(problems).read(section).forEach(edition::retire));
        yaml(ChangeNote.FILE, this::note);
        readers.put(FactsFiles.NAME, file -> NOTHING); // read before everything that speaks of facts
        table(FigureTable.NAME, this::figures);
        readers.put("targets.csv", file -> () -> targets(file));
        table("clauses.csv", (file, rows) -> {
            ClauseReader reader = new ClauseReader(problems);
            rows.items().forEach(row -> {
                ClauseReader.Entry entry = reader.row((Node.Mapping) row);
                edition.clause(entry.clause().clause().id(), entry);
            });
        });
        table("duties.csv", this::duties);
    }

    /** Reads a file by itself, on whatever thread; what this gives adds to the edition what was read, file after file. */
    @FunctionalInterface
    private interface FileReader {
        Runnable read(PolicyFile file);
    }

    /** One file of the layer, with the name problems give it. */
    private record PolicyFile(String path, String label, byte[] bytes) {
        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        String folder() {
            return path.substring(0, Math.max(0, path.lastIndexOf('/')));
        }

        boolean isCase() {
            return (name().endsWith(".yaml") || name().endsWith(TABLE))
                    && (folder().equals("cases") || folder().endsWith("/cases"));
        }
    }

    /** Reads the documents of a layer, or everything else of it: the documents of all layers come first, for what they hand down. */
    static void read(
            Layer layer, boolean documents, Dictionary dictionary, UncheckedEdition edition, Problems problems) {
        edition.enter(layer.name());
        new LayerReader(layer, dictionary, edition, problems).read(documents);
    }

    private void read(boolean documents) {
        List<PolicyFile> unread = new ArrayList<>();
        List<PolicyFile> files = new ArrayList<>();
        layer.files().forEach((path, bytes) -> {
            PolicyFile file = new PolicyFile(path, layer.label(path), bytes);
            if (documents == file.name().equals(DOCUMENTS)) {
                (reader(file) == null ? unread : files).add(file);
            }
        });
        for (int at = 0; at < files.size(); at += AT_ONCE) {
            files.subList(at, Math.min(files.size(), at + AT_ONCE)).parallelStream()
                    .map(file -> Objects.requireNonNull(reader(file)).read(file))
                    .toList()
                    .forEach(Runnable::run);
        }
        StrangeFile strange = new StrangeFile(readers.keySet(), layer.files().keySet());
        unread.stream().filter(file -> !tables.contains(file.path())).forEach(file -> {
            problems.add(strange.problem(file.path(), file.label()));
            strange.lost(file.path()).ifPresent(edition::unreadable);
        });
    }

    private @Nullable FileReader reader(PolicyFile file) {
        if (file.name().endsWith(".drl")) {
            return this::rules;
        }
        if (file.name().endsWith(SentenceReader.ENDING)) {
            return sentences -> () -> sentences(sentences);
        }
        if (file.name().endsWith(".md")) {
            return page -> NOTHING;
        }
        return file.isCase() ? cases -> () -> cases(cases) : readers.get(file.name());
    }

    /** Registers the reader of a YAML file. What the file may hold is not missed elsewhere when it cannot be read. */
    private void yaml(String name, BiConsumer<PolicyFile, Section> reader) {
        readers.put(name, file -> {
            Reading reading = DocumentReader.yaml(file.label(), file.bytes());
            return () -> yaml(file, reading, reader);
        });
    }

    private void yaml(PolicyFile file, Reading reading, BiConsumer<PolicyFile, Section> reader) {
        problems.addAll(reading.problems());
        Section section = Section.of(reading.root(), "", problems, !layer.name().isEmpty());
        if (section == null) {
            unreadable(file);
        } else {
            HiddenCharacters.report(file.label(), new String(file.bytes(), StandardCharsets.UTF_8), problems);
            reader.accept(file, section);
        }
    }

    /** What it names is compared when it is published; here it must be readable. */
    private void note(PolicyFile file, Section section) {
        new ChangeNoteReader(problems).read(section);
        if (!file.folder().isEmpty()) {
            problems.add(PublishProblems.PUB_116.at(Place.of(file.label()), ""));
        }
    }

    private void policy(PolicyFile file, Section section) {
        new MeasureReader(dictionary, layer.name(), edition, problems)
                .single(section)
                .ifPresentOrElse(edition::policy, () -> edition.unreadable(file.label()));
    }

    private void measure(PolicyFile file, Section section) {
        MeasureReader.Measure measure = new MeasureReader(dictionary, layer.name(), edition, problems).read(section);
        measure.policies().forEach(edition::policy);
        if (!measure.whole()) {
            edition.unreadable(file.label());
        }
    }

    private void table(String name, BiConsumer<PolicyFile, Node.Sequence> reader) {
        readers.put(name, file -> {
            Reading reading = DocumentReader.csv(file.label(), file.bytes());
            return () -> table(file, reading, reader);
        });
    }

    private void table(PolicyFile file, Reading reading, BiConsumer<PolicyFile, Node.Sequence> reader) {
        problems.addAll(reading.problems());
        if (reading.root() instanceof Node.Sequence rows && reading.problems().isEmpty()) {
            String text = new String(DocumentReader.withoutMark(file.bytes()), StandardCharsets.UTF_8);
            HiddenCharacters.report(file.label(), text, problems);
            reader.accept(file, rows);
        } else {
            unreadable(file);
        }
    }

    private void duties(PolicyFile file, Node.Sequence rows) {
        List<RuleParser.Parsed> parsed = new DutyReader(problems).read(file.label(), rows);
        parsed.forEach(one -> edition.rules(one.rules()));
        if (parsed.size() < rows.items().size() || parsed.stream().anyMatch(one -> !one.whole())) {
            edition.unreadable(file.label());
        }
    }

    private void parameters(PolicyFile file, Section section) {
        ParameterReader reader = new ParameterReader(file.path(), layer, problems);
        reader.read(section);
        edition.parameters(reader.parameters(), reader.tables());
        tables.addAll(reader.tableFiles());
    }

    private void figures(PolicyFile file, Node.Sequence rows) {
        FigureTable.entries(rows, problems)
                .map(entries -> Section.of(entries, "", problems, !layer.name().isEmpty()))
                .ifPresent(section -> parameters(file, section));
    }

    private void combinations(PolicyFile file, Section section) {
        Map<String, CombinationReader.Entry> read =
                new CombinationReader(dictionary, layer.name(), problems).read(section);
        read.forEach(edition::combination);
        if (read.size() < section.keys().size()) {
            edition.unreadable(file.label());
        }
    }

    private void targets(PolicyFile file) {
        int before = problems.count();
        edition.targets(new TargetReader(file.label(), layer.name(), problems).read(file.bytes()));
        if (problems.count() > before) {
            edition.unreadable(file.label());
        }
    }

    private Runnable rules(PolicyFile file) {
        Problems own = new Problems();
        Optional<RuleParser.Parsed> parsed = SourceFile.text(file.label(), file.bytes(), own)
                .filter(text -> isForm(RULE, text, ReadingProblems.POLICY_155_SENTENCES, file, own))
                .map(text -> RuleParser.parse(file.label(), text, own));
        return () -> rules(file, parsed, own);
    }

    /** Whether a file of rules is not, as a whole, of the other form: then every line of it would be told of. */
    private static boolean isForm(Pattern form, String text, Mistake other, PolicyFile file, Problems own) {
        if (form.matcher(text).find()
                || !(form == RULE ? SENTENCE : RULE).matcher(text).find()) {
            return true;
        }
        own.add(other.at(Place.of(file.label()), ""));
        return false;
    }

    private void rules(PolicyFile file, Optional<RuleParser.Parsed> parsed, Problems own) {
        problems.addAll(own.list());
        parsed.ifPresent(one -> edition.rules(one.rules()));
        if (parsed.isEmpty() || !parsed.get().whole()) {
            edition.unreadable(file.label());
        }
    }

    /** Text editors that officers use may put a mark in front of a text; it means nothing. */
    private void sentences(PolicyFile file) {
        SourceFile.text(file.label(), DocumentReader.withoutMark(file.bytes()), problems)
                .filter(text -> isForm(SENTENCE, text, ReadingProblems.POLICY_155_DRL, file, problems))
                .ifPresentOrElse(text -> edition.sentences(file.label(), text), () -> edition.unreadable(file.label()));
    }

    private void cases(PolicyFile file) {
        edition.cases(file.path(), file.bytes());
    }

    /** What a file that cannot be read may hold is not missed elsewhere, nor are the tables it may name strangers. */
    private void unreadable(PolicyFile file) {
        edition.unreadable(file.label());
        if (file.name().equals(PARAMETERS)) {
            layer.files().keySet().stream()
                    .filter(path -> path.startsWith(file.folder()) && path.endsWith(TABLE))
                    .forEach(tables::add);
        }
    }
}
