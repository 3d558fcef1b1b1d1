package io.employmentpolicy.rules.source;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.document.Reading;
import io.employmentpolicy.rules.edition.ParameterBook.Switch;
import io.employmentpolicy.rules.edition.Rulebook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * 读取全部层，得出规则总集。 / Reads the layers of an edition and gives its checked rulebook, or every problem there is.
 *
 * <p>A later layer adds or replaces whole entries: a policy header, a rule by id, a parameter value by key and first day, a table by key, a
 * clause by id.
 */
public final class RulebookReader {
    private final Dictionary dictionary;
    private final Map<String, String> chosen;
    private final Problems problems = new Problems();
    private final Entries entries = new Entries(problems);

    private RulebookReader(Dictionary dictionary, Map<String, String> chosen) {
        this.dictionary = dictionary;
        this.chosen = chosen;
    }

    /**
     * 读取。 / Reads the layers in order.
     *
     * @param chosen readings for switches, by full key, in place of their defaults
     * @throws PolicyLoadException with all problems, if there is any
     */
    public static Rulebook read(Dictionary dictionary, List<Layer> layers, Map<String, String> chosen) {
        RulebookReader reader = new RulebookReader(dictionary, chosen);
        layers.forEach(reader::layer);
        reader.choose();
        Rulebook rulebook = reader.entries.check(
                dictionary,
                layers.stream().map(Layer::name).filter(name -> !name.isEmpty()).toList());
        if (reader.problems.count() > 0) {
            throw new PolicyLoadException(reader.problems.list().stream()
                    .sorted(Comparator.<Problem, String>comparing(
                                    problem -> problem.place().file())
                            .thenComparingInt(problem -> problem.place().line())
                            .thenComparing(Problem::code))
                    .distinct()
                    .toList());
        }
        return rulebook;
    }

    private void layer(Layer layer) {
        List<String> known = new ArrayList<>();
        entries.enter(layer.name());
        layer.files().forEach((path, bytes) -> {
            String name = path.substring(path.lastIndexOf('/') + 1);
            String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
            String label = layer.label(path);
            if (name.equals("policy.yaml")) {
                document(
                        label,
                        bytes,
                        section -> new PolicyReader(dictionary, layer.name(), problems)
                                .read(section)
                                .ifPresentOrElse(entries::policy, () -> entries.unreadable(label)));
            } else if (name.equals("clauses.yaml")) {
                document(
                        label,
                        bytes,
                        section -> new ClauseReader(problems).read(section).forEach(entries::clause));
            } else if (name.equals("documents.yaml")) {
                document(
                        label,
                        bytes,
                        section -> new DocumentsReader(problems).read(section).forEach(entries::document));
            } else if (name.equals("contradictions.yaml")) {
                document(
                        label,
                        bytes,
                        section -> new ContradictionsReader(dictionary, problems)
                                .read(section)
                                .forEach(entries::contradiction));
            } else if (name.equals("parameters.yaml")) {
                document(label, bytes, section -> {
                    ParameterReader reader = new ParameterReader(path, layer, problems);
                    reader.read(section);
                    entries.parameters(reader.parameters(), reader.tables());
                    known.addAll(reader.tableFiles());
                });
                if (entries.isUnreadable(label)) {
                    layer.files().keySet().stream()
                            .filter(one -> one.startsWith(folder) && one.endsWith(".csv"))
                            .forEach(known::add);
                }
            } else if (name.equals("combinations.yaml")) {
                document(label, bytes, section -> {
                    Map<String, CombinationReader.Entry> read =
                            new CombinationReader(dictionary, layer.name(), problems).read(section);
                    read.forEach(entries::combination);
                    if (read.size() < section.keys().size()) {
                        entries.unreadable(label);
                    }
                });
            } else if (name.equals("targets.csv")) {
                int before = problems.count();
                entries.targets(new TargetReader(label, layer.name(), problems).read(bytes));
                if (problems.count() > before) {
                    entries.unreadable(label);
                }
            } else if (name.equals("retired.yaml")) {
                document(
                        label,
                        bytes,
                        section -> new RetiredReader(problems).read(section).forEach(entries::retire));
            } else if (name.endsWith(".drl")) {
                rules(label, bytes);
            } else if ((folder.equals("cases") || folder.endsWith("/cases")) && name.endsWith(".yaml")) {
                entries.cases(path, bytes);
            } else if (!name.endsWith(".md")) {
                return;
            }
            known.add(path);
        });
        layer.reportStrangers(known, problems);
    }

    private void rules(String path, byte[] bytes) {
        Optional<String> text = SourceFile.text(path, bytes, problems);
        Optional<RuleParser.Parsed> parsed = text.map(one -> RuleParser.parse(path, one, problems));
        parsed.ifPresent(one -> entries.rules(one.rules()));
        if (parsed.isEmpty() || !parsed.get().whole()) {
            entries.unreadable(path);
        }
    }

    private void document(String path, byte[] bytes, Consumer<Section> reader) {
        Reading reading = DocumentReader.yaml(path, bytes);
        problems.addAll(reading.problems());
        Section section = Section.of(reading.root(), "", problems);
        if (section == null) {
            entries.unreadable(path);
        } else {
            HiddenCharacters.report(path, new String(bytes, StandardCharsets.UTF_8), problems);
            reader.accept(section);
        }
    }

    private void choose() {
        chosen.forEach((key, choice) -> {
            Switch one = entries.switches().get(key);
            if (one == null || !one.choices().contains(choice)) {
                problems.addAll(Refused.unknown(
                                "POLICY-120",
                                Place.of(key),
                                one == null ? key : choice,
                                one == null
                                        ? new Text("某政策的开关", "a switch of some policy")
                                        : new Text("取值之一 " + one.choices(), "one of its choices " + one.choices()),
                                one == null ? entries.switches().keySet() : one.choices())
                        .in(key));
            } else {
                entries.switches().put(key, new Switch(key, one.choices(), choice, one.why()));
            }
        });
    }
}
