package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.ParameterUse;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Reason.Role;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 理由的文字。 / Prints reasons rule by rule, or as the full tree with files and lines, and names what failed or is waited for. */
final class ReasonText {
    /** The field that names a benefit by an id, which says nothing to people. */
    private static final String POLICY = ".policy";

    private static final String INDENT = "  ";
    private static final Pattern WORDS = Pattern.compile("[a-z]+(?:[_-][a-z]+)+");
    private static final String FIRST_DAY = "first day of the text";

    /** What answers wait for without a rule that says so. */
    private static final Map<String, String> WAITS = Map.ofEntries(
            Map.entry("figure of the whole period", "整个考核期的数"),
            Map.entry("figure since the first month", "自考核期首月起的数"),
            Map.entry("figure at the end of its period", "统计期期末的数"),
            Map.entry("width of about", "“左右”的幅度（文件没有载明）"),
            Map.entry(FIRST_DAY, "文件的施行日期（文件没有载明）"),
            Map.entry("apprentice_months", "带徒月数的核实"),
            Map.entry("choice_of_loans", "选定本次贴息的贷款"),
            Map.entry("class_of_technical_school", "技工院校班别的核对"),
            Map.entry("which_costs", "核对是不是同一笔费用"),
            Map.entry("interest_of_new_months", "剔除已经贴过息的月份的利息"),
            Map.entry("claimed_in_time", "是否在期限内申请过"),
            Map.entry("complaint_validity", "投诉是否属实"),
            Map.entry("current_premium", "近几个月缴费的证明"),
            Map.entry("current_traineeship", "是否仍在见习"),
            Map.entry("facts_of_hired_person", "被招用人本人的情况"),
            Map.entry("filing_with_province", "报省级备案"),
            Map.entry("final figure", "最终的数"),
            Map.entry("leave_date", "离校日期"),
            Map.entry("number of person-times", "人次数"),
            Map.entry("number of persons", "人数"),
            Map.entry("one_post_at_a_time", "选定受补贴的岗位"),
            Map.entry("which_spouse", "核对哪一位是配偶"),
            Map.entry("which_injury", "已领的是哪一次工伤的"),
            Map.entry("one_case_of_one_day", "核对是否同一案件"),
            Map.entry("one_certificate_a_year", "选定本年度补贴的证书"),
            Map.entry("other_finding", "司法机关或者有关主管部门的结论"),
            Map.entry("trainees_paid_before", "剔除补贴已经发放的人员"),
            Map.entry("months_left", "核对还剩几个月"),
            Map.entry("months_of_each_standard", "按两个标准把缴费月份分开填写"),
            Map.entry("which-apprentice-is-the-third", "选定受补贴的徒弟"),
            Map.entry("which-class-is-subsidised", "选定受补贴的班次"));

    private final Language language;
    private final boolean zh;
    private final SentenceText sentences;

    ReasonText(Language language) {
        this(language, List.of());
    }

    /** @param used figures whose values are told in place of their titles */
    ReasonText(Language language, List<ParameterUse> used) {
        this.language = language;
        this.zh = language == Language.ZH;
        this.sentences = new SentenceText(language, used);
    }

    /**
     * What made the answer for somebody who knows no rules: what each says by its title, what is open by a word; in English, for want of titles,
     * the conditions alone.
     */
    void plain(Reason whole, List<String> lines) {
        Set<String> told = new HashSet<>();
        for (Reason rule : whole.decidingRules()) {
            boolean titled = zh && !rule.rule().isEmpty();
            if (titled) {
                lines.add(plainMark(rule)
                        + sentences.role(rule)
                        + title(rule.text().zh()));
            }
            rule.deciding().stream()
                    .filter(leaf -> (leaf != rule || !titled) && !SentenceText.merelyThere(leaf))
                    .map(leaf -> (titled ? INDENT : "") + plainMark(leaf) + plain(leaf))
                    .filter(told::add)
                    .forEach(lines::add);
        }
    }

    private String plain(Reason leaf) {
        if (leaf.truth() == Truth.UNKNOWN
                && leaf.values().stream().anyMatch(value -> value.name().endsWith(POLICY))) {
            return zh ? "领过或者申请过哪些待遇" : "which benefits were drawn or claimed before";
        }
        return leaf.role() == Role.EXCEPTION && zh
                ? sentences.role(leaf) + title(leaf.text().zh())
                : sentences.brief(leaf);
    }

    private String plainMark(Reason node) {
        return node.truth() == Truth.UNKNOWN ? zh ? "尚不知道：" : "not known: " : sentences.mark(node) + " ";
    }

    /** What made the answer, rule by rule, without places. */
    void why(Reason whole, List<String> lines, String indent) {
        List<Reason> deciding = whole.decidingRules();
        for (Reason rule : deciding) {
            lines.add(indent + sentences.mark(rule) + " " + sentences.role(rule) + sentences.sentence(rule));
            rule.deciding().stream()
                    .filter(leaf -> leaf != rule && !SentenceText.merelyThere(leaf))
                    .map(leaf -> indent + INDENT + sentences.mark(leaf) + " " + sentences.brief(leaf))
                    .distinct()
                    .forEach(lines::add);
        }
        long others = whole.truth() == Truth.FALSE && !ConditionText.excluded(whole)
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
        lines.add(
                indent + sentences.mark(node) + " " + sentences.role(node) + sentences.sentence(node) + above + place);
        if (!again) {
            node.parts().forEach(part -> tree(part, lines, indent + INDENT, told));
        }
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
            List<String> exclusions = exclusionTitles(whole);
            words.addAll(
                    exclusions.isEmpty()
                            ? unmet(whole, left)
                            : zh
                                    ? exclusions
                                    : left.stream().map(EnglishNames::reason).toList());
        }
        return words.stream().distinct().toList();
    }

    /** The exclusions that apply, by their titles; empty in English, for want of titles, and where none does. */
    List<String> exclusions(Reason whole) {
        return zh ? exclusionTitles(whole) : List.of();
    }

    /** The exclusions that apply, by what the author called them; empty in Chinese, where they have titles, and where they were not named. */
    List<String> named(List<String> codes, Reason whole) {
        Set<String> fields = all(whole)
                .flatMap(node -> node.values().stream())
                .map(value -> value.name().substring(value.name().lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
        return zh
                ? List.of()
                : codes.stream()
                        .filter(code -> WORDS.matcher(code).matches() && !fields.contains(code))
                        .map(EnglishNames::reason)
                        .toList();
    }

    private List<String> exclusionTitles(Reason whole) {
        return whole.decidingRules().stream()
                .flatMap(rule -> Stream.concat(Stream.of(rule), rule.deciding().stream()))
                .filter(node -> node.role() == Role.EXCEPTION && node.truth() == Truth.TRUE)
                .map(node -> title(node.text().in(language)))
                .distinct()
                .toList();
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
        return !titles.isEmpty() ? titles : names.stream().map(this::waited).toList();
    }

    /** What has no rule that says it in words is an office that decides, by its Chinese name. */
    private String waited(String name) {
        if (name.codePoints().anyMatch(Character::isIdeographic)) {
            return zh ? "由" + name + "认定" : "the decision of " + new Speech(language).named(name);
        }
        return zh ? WAITS.getOrDefault(name, name) : name.replace('_', ' ');
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
        return labels.isEmpty() ? otherwise.stream().map(this::kind).toList() : labels;
    }

    /** Of a kind that is not there its label. */
    private String kind(String name) {
        return Dictionary.standard()
                .byName(name)
                .map(kind -> zh ? kind.zh() : kind.en())
                .orElse(name);
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
