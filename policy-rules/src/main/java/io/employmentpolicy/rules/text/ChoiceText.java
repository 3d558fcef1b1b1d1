package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Yuan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** 组合的文字。 / Prints what may be drawn together: what is taken, what falls out and why, the sets still possible, the rules. */
public final class ChoiceText {
    private static final String INDENT = "  ";

    private final Language language;
    private final boolean zh;
    private final Map<String, String> names = new HashMap<>();

    ChoiceText(Language language) {
        this.language = language;
        this.zh = language == Language.ZH;
    }

    /** 取舍的文字。 / A choice, line by line. */
    public static String of(Choice choice, Language language) {
        return String.join("\n", new ChoiceText(language).lines(choice));
    }

    List<String> lines(Choice choice) {
        choice.rights().forEach(right -> names.put(right.name(), named(right)));
        List<String> lines = new ArrayList<>();
        lines.add(say("【能否同时享受】", "[what may be drawn together] ") + label(choice.state()));
        for (Choice.Right right : choice.rights()) {
            lines.add(INDENT + label(right.standing()) + colon() + right(right, choice.basis()));
            right.losses().forEach(loss -> lines.add(INDENT + INDENT + loss(loss)));
        }
        if (choice.state() == Choice.State.OPEN) {
            choice.options()
                    .forEach(option -> lines.add(INDENT
                            + say("可能的组合：", "may turn out best: ")
                            + (option.rights().isEmpty()
                                    ? say("都不享受", "none of them")
                                    : option.rights().stream()
                                            .map(this::shown)
                                            .collect(Collectors.joining(say("、", ", "))))
                            + worth(option.worth(), choice.basis())));
            String apart = choice.rights().stream()
                    .filter(right -> right.standing() == Choice.Standing.IF_IT_HOLDS
                            && choice.options().stream()
                                    .noneMatch(option -> option.rights().contains(right.name())))
                    .map(right -> shown(right.name()))
                    .collect(Collectors.joining(say("、", ", ")));
            if (!choice.options().isEmpty() && !apart.isEmpty()) {
                lines.add(INDENT + say("本身尚不能确定，未列入组合：", "undetermined by themselves, not in these sets: ") + apart);
            }
        } else {
            choice.options().stream()
                    .filter(option -> option.rights().size() > 1)
                    .forEach(option ->
                            lines.add(INDENT + say("合计", "together") + worth(option.worth(), choice.basis())));
        }
        facts(choice.missingFacts(), lines);
        choice.missingParameters()
                .forEach(number -> lines.add(INDENT
                        + say("缺少的数值或读法：", "missing number or reading: ")
                        + number.key()
                        + colon()
                        + number.title().in(language)));
        choice.rules().forEach(rule -> lines.add(INDENT + rule(rule)));
        return lines;
    }

    /** One line for each kind of fact, by the words of the dictionary where it has them for both the kind and the field. */
    private void facts(List<MissingFact> missing, List<String> lines) {
        Map<String, Set<String>> byKind = new LinkedHashMap<>();
        for (MissingFact fact : missing) {
            FactPath at = fact.at();
            Set<String> fields = byKind.computeIfAbsent(at.kind(), any -> new LinkedHashSet<>());
            fields.add((at.field() == null ? "" : at.field() + " ")
                    + field(fact.label().in(language)));
        }
        byKind.forEach((kind, fields) -> lines.add(
                INDENT + say("缺少的事实：", "missing facts: ") + kind + colon() + String.join(say("、", ", "), fields)));
    }

    private String field(String label) {
        String between = say("·", ": ");
        int at = label.indexOf(between);
        return at < 0 ? label : label.substring(at + between.length());
    }

    private String right(Choice.Right right, Choice.Basis basis) {
        String months =
                right.months().isEmpty() ? "" : say("，可享受月份 ", ", months that remain: ") + months(right.months());
        return right.title().in(language)
                + say("（", " (")
                + shown(right.name())
                + say("）", ")")
                + worth(right.worth(), basis)
                + months;
    }

    /** A right about one of several rows names the row, not its position. */
    private String named(Choice.Right right) {
        String which =
                right.subject().kind().equals("person") ? "" : SubjectText.of(right.subject(), new Speech(language));
        return which.isEmpty() ? right.name() : right.policy() + say("，", ", ") + which;
    }

    private String shown(String name) {
        return names.getOrDefault(name, new StandingText(new Speech(language)).place(name));
    }

    private String loss(Choice.Loss loss) {
        String against = loss.against().isEmpty()
                ? ""
                : say("，与 ", ", against ")
                        + loss.against().stream().map(this::shown).collect(Collectors.joining(say("、", ", ")))
                        + say(" 相抵触", "");
        String months = loss.months().isEmpty() ? "" : say("，失去 ", ", loses ") + months(loss.months());
        return (loss.certain() ? say("依 ", "by ") : say("可能依 ", "perhaps by ")) + loss.rule() + against + months;
    }

    private String rule(Choice.Rule rule) {
        List<String> parts = new ArrayList<>();
        if (rule.clause() != null) {
            parts.add(ClauseText.cited(rule.clause(), new Speech(language)));
        }
        parts.add(label(rule.origin()));
        parts.add(zh ? rule.trust().zh() : rule.trust().en());
        return say("规则 ", "rule ")
                + rule.id()
                + colon()
                + rule.title().in(language)
                + say("（", " (")
                + String.join(say("，", ", "), parts)
                + say("）", ")");
    }

    private String worth(Choice.Worth worth, Choice.Basis basis) {
        if (worth.equals(Choice.Worth.NOTHING)) {
            return "";
        }
        String sum;
        if (worth.exact()) {
            sum = money(worth.least());
        } else if (worth.most() == null) {
            sum = worth.least().amount().signum() == 0
                    ? say("金额未知", "sum not known")
                    : say("至少 ", "at least ") + money(worth.least());
        } else {
            sum = FigureText.sum(worth.least()) + say(" 至 ", " to ") + money(worth.most());
        }
        return say("，", ", ") + label(basis) + say(zhGap(sum), ": ") + sum;
    }

    /** Figures stand off from Chinese words, words do not. */
    private static String zhGap(String sum) {
        return Character.isDigit(sum.charAt(0)) ? " " : "";
    }

    private String money(Yuan sum) {
        return FigureText.money(sum, language);
    }

    private static String months(List<MonthPeriod> periods) {
        return periods.stream()
                .map(period -> period.from().equals(period.to()) ? period.from().toString() : period.toString())
                .collect(Collectors.joining(", "));
    }

    private String label(Labelled one) {
        return zh ? one.zh() : one.en();
    }

    private String colon() {
        return say("：", ": ");
    }

    private String say(String chinese, String english) {
        return zh ? chinese : english;
    }
}
