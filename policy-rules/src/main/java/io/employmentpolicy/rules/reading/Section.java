package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.problem.CheckFailed;
import io.employmentpolicy.rules.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 配置文件的一段。 / One mapping of a policy file, read key by key; a key nobody asked for is reported. */
public final class Section {
    private final Node.Mapping mapping;
    private final Place place;
    private final String subject;
    private final Problems problems;
    private final Set<String> asked = new HashSet<>();

    Section(Node.Mapping mapping, Place place, String subject, Problems problems) {
        this.mapping = mapping;
        this.place = place;
        this.subject = subject;
        this.problems = problems;
    }

    /** The section of a node that must be a mapping; null, with a problem, when it is not. */
    static @Nullable Section of(@Nullable Node node, String subject, Problems problems) {
        return node == null ? null : of(node, node.place(), subject, problems);
    }

    private static @Nullable Section of(@Nullable Node node, Place place, String subject, Problems problems) {
        if (node instanceof Node.Mapping mapping) {
            return new Section(mapping, place, subject, problems);
        }
        if (node != null) {
            problems.add(
                    "POLICY-102",
                    place,
                    subject,
                    new Text("不是“键: 值”", "something that is not key: value"),
                    new Text("键: 值", "key: value"),
                    new Text("检查缩进", "check the indentation"));
        }
        return null;
    }

    /** Where it begins: the key it stands under, if there is one. */
    public Place place() {
        return place;
    }

    public Place place(String key) {
        return mapping.keys().getOrDefault(key, place);
    }

    @Nullable
    Node node(String key) {
        asked.add(key);
        return mapping.entries().get(key);
    }

    @Nullable
    Section section(String key) {
        return of(node(key), place(key), subject.isEmpty() ? key : subject + "." + key, problems);
    }

    String required(String key) {
        int before = problems.count();
        String text = text(key);
        if (text == null || text.isBlank()) {
            if (problems.count() > before) {
                return "";
            }
            problems.add(
                    "POLICY-103",
                    text == null ? place : place(key),
                    subject,
                    CheckFailed.shown("缺少 ", "no ", key),
                    CheckFailed.shown("", "", key + ": …"),
                    new Text("补上该键", "add the key"));
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
        problems.add(
                "POLICY-104",
                node.place(),
                subject,
                CheckFailed.shown("不是单个值：", "no single value: ", key),
                new Text("一个值", "one value"),
                new Text("写在同一行", "write it on one line"));
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
            problems.add(
                    "POLICY-105",
                    place(key),
                    subject,
                    CheckFailed.shown("日期 ", "day ", text),
                    new Text("存在的日期，如 2025-01-01", "an existing day such as 2025-01-01"),
                    new Text("改为年-月-日，月日各两位", "write year-month-day, month and day with two digits"));
        }
        return day;
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
                texts.add(scalar.text());
            } else {
                problems.add(
                        "POLICY-104",
                        item.place(),
                        subject,
                        CheckFailed.shown("不是单个值：", "no single value: ", key),
                        new Text("一个值，或一列值 [a, b]", "one value or a list of values [a, b]"),
                        new Text("每项一个值", "one value per item"));
            }
        }
        return texts;
    }

    List<Section> sections(String key) {
        Node node = node(key);
        List<Section> sections = new ArrayList<>();
        if (node instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                Section section = of(item, subject.isEmpty() ? key : subject + "." + key, problems);
                if (section != null) {
                    sections.add(section);
                }
            }
        } else if (node != null) {
            problems.add(
                    "POLICY-108",
                    place(key),
                    subject,
                    CheckFailed.shown("不是一列：", "no list: ", key),
                    new Text("每项以 - 开头的一列", "a list whose items begin with -"),
                    new Text("在每项前写 - ", "begin each item with -"));
        }
        return sections;
    }

    /** Whether {@code true} stands there; {@code false} when it does, the given answer when nothing does. */
    boolean truth(String key, boolean otherwise) {
        String text = text(key);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            problems.add(
                    "POLICY-109",
                    place(key),
                    subject,
                    CheckFailed.shown(key + " 为 ", key + " is ", text),
                    Text.same("true / false"),
                    new Text("改为 true 或 false", "write true or false"));
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
        if (node(key) == null) {
            problems.add(
                    "POLICY-103",
                    place,
                    subject,
                    CheckFailed.shown("缺少 ", "no ", key),
                    new Text(key + ": { zh: …, en: … }", key + ": { zh: …, en: … }"),
                    new Text("写出中英文", "give both languages"));
        }
        Section section = section(key);
        if (section == null) {
            return new Text("", "");
        }
        Text text = section.bilingual();
        section.finish();
        return text;
    }

    /** This section as a text in both languages. */
    Text bilingual() {
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
            problems.addAll(CheckFailed.unknown(
                            "POLICY-106", place(key), text, new Text("其中之一：" + known, "one of " + known), known)
                    .in(subject));
            return null;
        }
        return type.getEnumConstants()[index];
    }

    /** Reports keys nobody asked for. */
    void finish() {
        for (String key : mapping.entries().keySet()) {
            if (!asked.contains(key)) {
                Text expected = new Text(
                        "认识的键：" + asked.stream().sorted().toList(),
                        "a known key: " + asked.stream().sorted().toList());
                problems.addAll((key.indexOf(' ') < 0
                                ? CheckFailed.unknown("POLICY-107", place(key), key, expected, asked)
                                : new CheckFailed(
                                        "POLICY-107",
                                        place(key),
                                        CheckFailed.shown("未知名称 ", "unknown name ", key),
                                        expected,
                                        new Text(
                                                "花括号里的文字含逗号时放在双引号内",
                                                "put text with commas inside braces in double quotes")))
                        .in(subject));
            }
        }
    }
}
