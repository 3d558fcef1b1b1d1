package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.ParameterUse;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Reason.Role;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 理由的文字。 / Prints reasons: a mark, the sentence, its values, and in the full tree the file and line. */
final class ReasonText {
    private static final String INDENT = "  ";
    private static final String FIRST_DAY = "first day of the text";

    /** How values are named that stand for yes and no. */
    private static final String TRUTH_ZH = "（一为是，零为否）";

    private static final String TRUTH_EN = ": one if so, nought if not";

    /** What answers wait for without a rule that says so. */
    private static final Map<String, String> WAITS = Map.of(
            "figure of the whole period", "整个考核期的数", "width of about", "“左右”的幅度（文件没有载明）", FIRST_DAY, "文件的施行日期（文件没有载明）");

    private final Language language;
    private final boolean zh;
    private final QuotedFigures quoted;

    ReasonText(Language language) {
        this(language, List.of());
    }

    /** @param used figures whose values are told in place of their titles */
    ReasonText(Language language, List<ParameterUse> used) {
        this.language = language;
        this.zh = language == Language.ZH;
        this.quoted = new QuotedFigures(used, language);
    }

    /** What made the answer, rule by rule, without places. */
    void why(Reason whole, List<String> lines, String indent) {
        List<Reason> deciding = whole.decidingRules();
        for (Reason rule : deciding) {
            lines.add(indent + mark(rule) + " " + role(rule) + sentence(rule));
            rule.deciding().stream()
                    .filter(leaf -> leaf != rule && !merelyThere(leaf))
                    .map(leaf -> indent + INDENT + mark(leaf) + " " + brief(leaf))
                    .distinct()
                    .forEach(lines::add);
        }
        long others = whole.truth() == Truth.FALSE && !excluded(whole)
                ? whole.parts().stream()
                        .filter(part -> part.role() == Role.ALTERNATIVE
                                && part.truth() == Truth.FALSE
                                && !deciding.contains(part))
                        .count()
                : 0;
        if (others > 0) {
            lines.add(indent
                    + (zh
                            ? "（其他 " + others + " 条途径也不符合）"
                            : "(nor does any of " + others + " other way" + (others == 1 ? "" : "s") + " to it hold)"));
        }
    }

    /** The whole tree with places, without its root; a rule told in full above is not told again. */
    void tree(Reason whole, List<String> lines, String indent) {
        Set<Reason> told = new HashSet<>();
        whole.parts().forEach(part -> tree(part, lines, indent, told));
    }

    private void tree(Reason node, List<String> lines, String indent, Set<Reason> told) {
        String place = node.place() == null ? "" : "  " + node.place();
        boolean rule = !node.rule().isEmpty() && node.role() != Role.DETERMINATION;
        boolean again = rule && !node.parts().isEmpty() && !told.add(node);
        String above = again ? zh ? "（理由见上）" : " (reasons above)" : "";
        lines.add(indent + mark(node) + " " + role(node) + sentence(node) + above + place);
        if (!again) {
            node.parts().forEach(part -> tree(part, lines, indent + INDENT, told));
        }
    }

    /** That a fact was given says nothing by itself. */
    private static boolean merelyThere(Reason leaf) {
        return leaf.role() == Role.FACT
                && leaf.truth() == Truth.TRUE
                && leaf.parts().isEmpty()
                && leaf.values().isEmpty();
    }

    private String role(Reason node) {
        return switch (node.role()) {
            case EXCEPTION ->
                switch (node.truth()) {
                    case TRUE -> zh ? "排除情形成立：" : "excluded by ";
                    case UNKNOWN -> zh ? "排除情形可能成立：" : "perhaps excluded by ";
                    case FALSE -> zh ? "排除情形：" : "exclusion: ";
                };
            case WAIT -> zh ? "等待：" : "wait: ";
            case DELEGATION -> zh ? "由经办机构认定：" : "left to an office: ";
            default -> "";
        };
    }

    private String mark(Reason node) {
        return switch (node.truth()) {
            case TRUE -> "✓";
            case FALSE -> "✗";
            case UNKNOWN -> zh ? "？" : "?";
        };
    }

    private String sentence(Reason node) {
        String text = quoted.filled(node);
        if (names(node)) {
            Reason.Value only = node.values().get(0);
            return isTruth(only) ? truth(only) : text + (zh ? "：" : ": ") + shown(only);
        }
        String values = node.values().stream()
                .filter(value -> !quoted.tells(node, value))
                .map(this::value)
                .distinct()
                .collect(Collectors.joining(zh ? "；" : "; "));
        return text + (values.isEmpty() ? "" : zh ? "（" + values + "）" : " (" + values + ")");
    }

    /** The conditions that decided and had this truth, each in as few words as tell it; a reading that was taken is none. */
    List<String> decided(Reason whole, Truth truth) {
        return leaves(whole, truth).map(this::brieflySaid).distinct().toList();
    }

    /** The same with the values of the person, where the sentence does not say them itself. */
    List<String> decidedWithValues(Reason whole, Truth truth) {
        return leaves(whole, truth).map(this::brief).distinct().toList();
    }

    private static Stream<Reason> leaves(Reason whole, Truth truth) {
        return whole.decidingRules().stream()
                .flatMap(rule -> rule.deciding().stream().filter(leaf -> leaf != rule))
                .filter(leaf -> leaf.truth() == truth && !merelyThere(leaf) && !isReading(leaf));
    }

    private String brieflySaid(Reason leaf) {
        return names(leaf) ? sentence(leaf) : quoted.filled(leaf);
    }

    /** Whether an exclusion refuses it, not a condition that is not met. */
    static boolean excluded(@Nullable Reason whole) {
        return whole != null
                && whole.decidingRules().stream()
                        .anyMatch(rule -> rule.role() == Role.EXCEPTION && rule.truth() == Truth.TRUE);
    }

    /** A test without values compares no fact: the text may be read in several ways and was read in one. */
    private static boolean isReading(Reason leaf) {
        return leaf.role() == Role.TEST && leaf.values().isEmpty();
    }

    /** The derived values behind an answer with the conditions that gave them. */
    List<String> derivations(Reason whole) {
        return whole.decidingRules().stream()
                .flatMap(rule -> rule.deciding().stream())
                .filter(leaf -> leaf.truth() == Truth.TRUE && names(leaf) && !isTruth(leaf.values().get(0)))
                .map(leaf -> {
                    List<String> because = leaf.parts().stream()
                            .filter(part -> part.role() == Role.ALTERNATIVE && part.truth() == Truth.TRUE)
                            .flatMap(ReasonText::ownTests)
                            .filter(test -> test.truth() == Truth.TRUE && test.values().size() > 1)
                            .map(this::brief)
                            .distinct()
                            .toList();
                    return because.isEmpty() ? "" : sentence(leaf) + (zh ? "，因为 " : ", since ") + String.join(zh ? "，" : ", ", because);
                })
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** The tests of a rule itself, not of what it builds on. */
    private static Stream<Reason> ownTests(Reason node) {
        return node.role() == Role.TEST
                ? Stream.of(node)
                : node.parts().stream()
                        .filter(part -> part.role() != Role.ALTERNATIVE && part.role() != Role.EXCEPTION)
                        .flatMap(ReasonText::ownTests);
    }

    /** Whether a value stands for yes and no. */
    private static boolean isTruth(Reason.Value value) {
        return value.label().zh().endsWith(TRUTH_ZH)
                && value.value() != null
                && (value.value().en().equals("1") || value.value().en().equals("0"));
    }

    private String truth(Reason.Value value) {
        boolean yes = value.value() != null && value.value().en().equals("1");
        String zhName = value.label().zh().replace(TRUTH_ZH, "");
        String enName = value.label().en().replace(TRUTH_EN, "");
        return zh ? zhName + "：" + (yes ? "是" : "否") : enName + ": " + (yes ? "yes" : "no");
    }

    /** Whether the sentence is but the name of the value. */
    private boolean names(Reason leaf) {
        return leaf.values().size() == 1
                && leaf.values().get(0).label().in(language).equals(leaf.text().in(language));
    }

    /** The sentence with the values it does not say itself. */
    private String brief(Reason node) {
        if (node.role() == Role.NO_FACT) {
            String which = tests(node)
                    .map(test -> test.text().in(language))
                    .distinct()
                    .collect(Collectors.joining(zh ? "，" : ", "));
            String text = node.truth() == Truth.FALSE
                    ? zh
                            ? "应当" + node.text().zh() + "，实际有"
                            : "there should be " + node.text().en() + ", but there is"
                    : node.text().in(language);
            return text + (which.isEmpty() ? "" : zh ? "（" + which + "）" : " (" + which + ")");
        }
        if (node.role() == Role.EXCEPTION) {
            return role(node) + sentence(node);
        }
        boolean said = node.truth() == Truth.TRUE
                && node.values().stream()
                        .allMatch(value -> value.value() != null
                                && node.text()
                                        .in(language)
                                        .endsWith(value.value().in(language)));
        return said ? quoted.filled(node) : sentence(node);
    }

    private static Stream<Reason> tests(Reason node) {
        return node.role() == Role.TEST
                ? Stream.of(node)
                : node.parts().stream().flatMap(ReasonText::tests);
    }

    private String value(Reason.Value value) {
        return value.label().in(language) + " = " + shown(value);
    }

    private String shown(Reason.Value value) {
        return value.value() == null
                ? Truth.UNKNOWN.label().in(language)
                : new Speech(language).named(value.value().in(language));
    }

    /** What failed in words: the fields and values by their labels, anything else by the exclusions that apply. */
    List<String> failed(List<String> codes, @Nullable Reason whole) {
        if (whole == null) {
            return codes;
        }
        List<String> words = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (String code : codes) {
            all(whole)
                    .flatMap(node -> node.values().stream())
                    .filter(value -> value.name().equals(code) || value.name().endsWith("." + code))
                    .findFirst()
                    .ifPresentOrElse(value -> words.add(value.label().in(language)), () -> left.add(code));
        }
        if (!left.isEmpty()) {
            List<String> exclusions = whole.decidingRules().stream()
                    .flatMap(rule -> Stream.concat(Stream.of(rule), rule.deciding().stream()))
                    .filter(node -> node.role() == Role.EXCEPTION && node.truth() == Truth.TRUE)
                    .map(node -> title(node.text().in(language)))
                    .toList();
            words.addAll(zh && !exclusions.isEmpty() ? exclusions : exclusions.isEmpty() ? unmet(whole, left) : left);
        }
        return words.stream().distinct().toList();
    }

    /** What is waited for: in Chinese the rules that make it wait, here or in what is built on, whose titles say it. */
    List<String> waiting(List<String> names, @Nullable Reason whole) {
        List<String> titles = whole == null || !zh || names.equals(List.of(FIRST_DAY))
                ? List.of()
                : all(whole)
                        .filter(node -> (node.role() == Role.WAIT || node.role() == Role.DELEGATION)
                                && node.truth() == Truth.TRUE)
                        .map(node -> title(node.text().in(language)))
                        .distinct()
                        .toList();
        return !titles.isEmpty()
                ? titles
                : zh
                        ? names.stream()
                                .map(name -> WAITS.getOrDefault(name, name))
                                .toList()
                        : names;
    }

    /** The fields that the unmet conditions look at. */
    private List<String> unmet(Reason whole, List<String> otherwise) {
        List<String> labels = whole.decidingRules().stream()
                .flatMap(rule -> rule.deciding().stream())
                .flatMap(ReasonText::all)
                .filter(node -> node.role() == Role.TEST)
                .flatMap(node -> node.values().stream())
                .filter(value -> value.name().contains("]."))
                .map(value -> value.label().in(language))
                .distinct()
                .toList();
        return labels.isEmpty() ? otherwise : labels;
    }

    /** Of a kind nobody gave, the fields that the conditions ask for. */
    String asked(String path, @Nullable Reason whole) {
        if (whole == null || path.contains(".")) {
            return "";
        }
        String fields = all(whole)
                .flatMap(node -> node.values().stream())
                .filter(value -> value.name().startsWith(path + "."))
                .map(value -> field(
                        value.name().substring(path.length() + 1), value.label().in(language)))
                .distinct()
                .collect(Collectors.joining(zh ? "、" : ", "));
        return fields.isEmpty()
                ? zh ? "（没有的写 []）" : " (write [] if there is none)"
                : zh ? "（需要 " + fields + "；没有的写 []）" : " (needs " + fields + "; write [] if there is none)";
    }

    /** A field with its label, unless the label only says the name again. */
    private static String field(String name, String label) {
        return label.equals(name.replace('_', ' ')) ? name : name + " " + label;
    }

    private static String title(String rule) {
        return rule.substring(rule.indexOf(' ') + 1);
    }

    private static Stream<Reason> all(Reason node) {
        return Stream.concat(Stream.of(node), node.parts().stream().flatMap(ReasonText::all));
    }
}
