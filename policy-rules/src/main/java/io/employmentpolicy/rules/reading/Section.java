package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 配置文件的一段。 / One mapping of a policy file, read key by key; a key nobody asked for is reported. */
public final class Section {
    /** What officers write where there is no last day. */
    private static final Set<String> OPEN_END =
            Set.of("长期", "长期有效", "至今", "永久", "无", "无限期", "不限", "现行", "今", "forever", "open", "none");

    private static final String COMMAS = "\\s*[,，、;；]\\s*";
    /** Several ids in one text: signs between names, none of which a name may hold. */
    private static final Pattern JOINED = Pattern.compile("[A-Za-z0-9._-]+(" + COMMAS + "[A-Za-z0-9._-]+)+");

    private final Node.Mapping mapping;
    private final Place place;
    private final String subject;
    private final Problems problems;
    private final boolean overlay;
    private final Set<String> asked = new HashSet<>();

    /** @param overlay whether it stands in an overlay: there a text may be in Chinese alone */
    Section(Node.Mapping mapping, Place place, String subject, Problems problems, boolean overlay) {
        this.mapping = mapping;
        this.place = place;
        this.subject = subject;
        this.problems = problems;
        this.overlay = overlay;
    }

    /** The section of a node that must be a mapping; null, with a problem, when it is not. */
    static @Nullable Section of(@Nullable Node node, String subject, Problems problems, boolean overlay) {
        return node == null ? null : of(node, node.place(), subject, problems, overlay);
    }

    private static @Nullable Section of(
            @Nullable Node node, Place place, String subject, Problems problems, boolean overlay) {
        if (node instanceof Node.Mapping mapping) {
            return new Section(mapping, place, subject, problems, overlay);
        }
        if (node != null) {
            problems.add(
                    node instanceof Node.Scalar scalar && scalar.text() != null
                            ? ReadingProblems.POLICY_102_VALUE.at(
                                    place, subject, scalar.text(), subject.substring(subject.lastIndexOf('.') + 1))
                            : ReadingProblems.POLICY_102.at(place, subject));
        }
        return null;
    }

    /** 所在之处。 / Where it begins: the key it stands under, if there is one. */
    public Place place() {
        return place;
    }

    /** 键所在之处。 / Where a key stands; where the section begins when it is not there. */
    public Place place(String key) {
        return mapping.keys().getOrDefault(key, place);
    }

    Node.Mapping mapping() {
        return mapping;
    }

    boolean overlay() {
        return overlay;
    }

    @Nullable
    Node node(String key) {
        asked.add(key);
        return mapping.entries().get(key);
    }

    @Nullable
    Section section(String key) {
        return of(node(key), place(key), subject.isEmpty() ? key : subject + "." + key, problems, overlay);
    }

    String required(String key) {
        int before = problems.count();
        String text = text(key);
        if (text == null || text.isBlank()) {
            if (problems.count() > before) {
                return "";
            }
            problems.add(ReadingProblems.POLICY_103_KEY.at(text == null ? place : place(key), subject, key));
            return "";
        }
        return text;
    }

    @Nullable
    String text(String key) {
        Node node = node(key);
        if (node == null) {
            return null;
        }
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        problems.add(ReadingProblems.POLICY_104_SINGLE.at(node.place(), subject, key));
        return null;
    }

    @Nullable
    LocalDate date(String key) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        LocalDate day = Days.day(text).orElse(null);
        if (day == null) {
            problems.add(noDay(key, text));
        }
        return day;
    }

    private Problem noDay(String key, String text) {
        if (OPEN_END.contains(text.strip())) {
            return ReadingProblems.POLICY_105_OPEN.at(place(key), subject, text, key);
        }
        Optional<LocalDate> beyond = Days.beyond(text);
        return beyond.isPresent()
                ? ReadingProblems.POLICY_105_BEYOND.at(place(key), subject, text)
                : ReadingProblems.POLICY_105.ofDay(place(key), subject, text, text);
    }

    List<String> texts(String key) {
        Node node = node(key);
        List<String> texts = new ArrayList<>();
        for (Node item : node instanceof Node.Sequence sequence
                ? sequence.items()
                : node == null ? List.<Node>of() : List.of(node)) {
            if (item instanceof Node.Scalar scalar
                    && scalar.text() != null
                    && !scalar.text().isBlank()) {
                if (JOINED.matcher(scalar.text()).matches()) {
                    List<String> parts = List.of(scalar.text().split(COMMAS));
                    problems.add(ReadingProblems.POLICY_104_JOINED.at(
                            item.place(), subject, scalar.text(), String.join(", ", parts)));
                    texts.addAll(parts);
                    continue;
                }
                texts.add(scalar.text());
            } else {
                problems.add(ReadingProblems.POLICY_104_LIST.at(item.place(), subject, key));
            }
        }
        return texts;
    }

    List<Section> sections(String key) {
        Node node = node(key);
        List<Section> sections = new ArrayList<>();
        if (node instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                Section section = of(item, subject.isEmpty() ? key : subject + "." + key, problems, overlay);
                if (section != null) {
                    sections.add(section);
                }
            }
        } else if (node != null) {
            problems.add(ReadingProblems.POLICY_108_ITEMS.at(place(key), subject, key));
        }
        return sections;
    }

    /** Whether {@code true} stands there; {@code false} when it does, the given answer when nothing does. */
    boolean truth(String key, boolean otherwise) {
        String text = text(key);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            problems.add(ReadingProblems.POLICY_109.at(place(key), subject, key, text));
        }
        return text == null ? otherwise : text.equals("true");
    }

    /** The sections under every key of this one, in file order. */
    Map<String, Section> all() {
        Map<String, Section> all = new LinkedHashMap<>();
        for (String key : mapping.entries().keySet()) {
            Section section = section(key);
            if (section != null) {
                all.put(key, section);
            }
        }
        return all;
    }

    List<String> keys() {
        return List.copyOf(mapping.entries().keySet());
    }

    Text bilingual(String key) {
        return onOneLine(key, text(key, node(key)));
    }

    /** A text as it is; told when it would begin a line of its own wherever it is printed. */
    private Text onOneLine(String key, Text text) {
        if (Named.isBroken(text.zh()) || Named.isBroken(text.en())) {
            problems.add(ReadingProblems.POLICY_159.at(place(key), subject, key));
        }
        return text;
    }

    private Text text(String key, @Nullable Node node) {
        if (overlay && node instanceof Node.Scalar) {
            return Text.same(required(key));
        }
        if (node == null) {
            problems.add(ReadingProblems.POLICY_103_TEXT.at(place, subject, key));
        }
        Section section = section(key);
        if (section == null) {
            return new Text("", "");
        }
        Text text = section.bilingual();
        section.finish();
        return text;
    }

    /** A text in both languages, or in Chinese alone: what nobody translated is told as it stands. */
    Text chineseAtLeast(String key) {
        return node(key) instanceof Node.Mapping ? bilingual(key) : onOneLine(key, Text.same(required(key)));
    }

    /** This section as a text in both languages. */
    Text bilingual() {
        if (overlay && node("en") == null) {
            return Text.same(required("zh"));
        }
        return new Text(required("zh"), required("en"));
    }

    <E extends Enum<E>> @Nullable E constant(String key, Class<E> type) {
        String text = text(key);
        if (text == null || text.isBlank()) {
            return null;
        }
        List<String> known = Arrays.stream(type.getEnumConstants())
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        int index = known.indexOf(text);
        if (index < 0) {
            problems.add(ReadingProblems.POLICY_106.at(place(key), subject, text, known, known));
            return null;
        }
        return type.getEnumConstants()[index];
    }

    /** Reports keys nobody asked for. */
    void finish() {
        for (String key : mapping.entries().keySet()) {
            if (!asked.contains(key)) {
                List<String> known = asked.stream().sorted().toList();
                problems.add(
                        key.indexOf(' ') < 0
                                ? ReadingProblems.POLICY_107_NAME.at(place(key), subject, key, asked, known)
                                : ReadingProblems.POLICY_107_SPACED.at(place(key), subject, known, key));
            }
        }
    }
}
