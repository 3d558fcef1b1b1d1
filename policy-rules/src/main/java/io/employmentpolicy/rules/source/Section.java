package io.employmentpolicy.rules.source;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.Node;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/** 配置文件的一段。 / One mapping of a policy file, read key by key; a key nobody asked for is reported. */
final class Section {
    private final Node.Mapping mapping;
    private final String subject;
    private final Problems problems;
    private final Set<String> asked = new HashSet<>();

    Section(Node.Mapping mapping, String subject, Problems problems) {
        this.mapping = mapping;
        this.subject = subject;
        this.problems = problems;
    }

    /** The section of a node that must be a mapping; null, with a problem, when it is not. */
    static @Nullable Section of(@Nullable Node node, String subject, Problems problems) {
        if (node instanceof Node.Mapping mapping) {
            return new Section(mapping, subject, problems);
        }
        if (node != null) {
            problems.add("POLICY-102", node.place(), subject, new Text("不是“键: 值”", "something that is not key: value"),
                    new Text("键: 值", "key: value"), new Text("检查缩进", "check the indentation"));
        }
        return null;
    }

    Place place() {
        return mapping.place();
    }

    Place place(String key) {
        return mapping.keys().getOrDefault(key, mapping.place());
    }

    @Nullable Node node(String key) {
        asked.add(key);
        return mapping.entries().get(key);
    }

    @Nullable Section section(String key) {
        return of(node(key), subject + "." + key, problems);
    }

    String required(String key) {
        String text = text(key);
        if (text == null) {
            problems.add("POLICY-103", mapping.place(), subject, Refused.shown("缺少 ", "no ", key),
                    Refused.shown("", "", key + ": …"), new Text("补上该键", "add the key"));
            return "";
        }
        return text;
    }

    @Nullable String text(String key) {
        Node node = node(key);
        if (node == null) {
            return null;
        }
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        problems.add("POLICY-104", node.place(), subject, Refused.shown("不是单个值：", "no single value: ", key),
                new Text("一个值", "one value"), new Text("写在同一行", "write it on one line"));
        return null;
    }

    @Nullable LocalDate date(String key) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            problems.add("POLICY-105", place(key), subject, Refused.shown("日期 ", "day ", text),
                    new Text("存在的日期，如 2025-01-01", "an existing day such as 2025-01-01"), new Text("改为年-月-日", "write year-month-day"));
            return null;
        }
    }

    List<String> texts(String key) {
        Node node = node(key);
        List<String> texts = new ArrayList<>();
        if (node instanceof Node.Scalar scalar && scalar.text() != null) {
            texts.add(scalar.text());
        } else if (node instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                if (item instanceof Node.Scalar scalar && scalar.text() != null) {
                    texts.add(scalar.text());
                } else {
                    problems.add("POLICY-104", item.place(), subject, Refused.shown("不是单个值：", "no single value: ", key),
                            new Text("一列值", "a list of values"), new Text("每项一个值", "one value per item"));
                }
            }
        }
        return texts;
    }

    List<Section> sections(String key) {
        List<Section> sections = new ArrayList<>();
        if (node(key) instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                Section section = of(item, subject + "." + key, problems);
                if (section != null) {
                    sections.add(section);
                }
            }
        }
        return sections;
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
        Section section = section(key);
        if (section == null) {
            problems.add("POLICY-103", mapping.place(), subject, Refused.shown("缺少 ", "no ", key),
                    new Text(key + ": { zh: …, en: … }", key + ": { zh: …, en: … }"), new Text("写出中英文", "give both languages"));
            return new Text("", "");
        }
        Text text = new Text(section.required("zh"), section.required("en"));
        section.finish();
        return text;
    }

    <E extends Enum<E>> @Nullable E constant(String key, Class<E> type) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        List<String> known = Arrays.stream(type.getEnumConstants()).map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
        int index = known.indexOf(text);
        if (index < 0) {
            problems.addAll(List.of(ExpressionChecker.unknown("POLICY-106", place(key), text,
                    new Text("其中之一：" + known, "one of " + known), known).in(subject)));
            return null;
        }
        return type.getEnumConstants()[index];
    }

    /** Reports keys nobody asked for. */
    void finish() {
        for (String key : mapping.entries().keySet()) {
            if (!asked.contains(key)) {
                problems.addAll(List.of(ExpressionChecker.unknown("POLICY-107", place(key), key,
                        new Text("认识的键：" + asked.stream().sorted().toList(), "a known key: " + asked.stream().sorted().toList()), asked).in(subject)));
            }
        }
    }
}
