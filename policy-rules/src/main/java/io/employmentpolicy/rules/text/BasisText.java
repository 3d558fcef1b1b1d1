package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.ParameterUse;
import io.employmentpolicy.model.source.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 依据的文字。 / What an answer rests on, or lacks: clauses, figures with their trust, figures nobody supplied, facts that contradict each other. */
final class BasisText {
    private static final String INDENT = "  ";
    private static final String CHOICE = "choice";

    private final Speech speech;
    private final AmountText amounts;
    private final boolean keys;

    BasisText(Speech speech) {
        this(speech, true);
    }

    /** @param keys whether it is read by those who look after figures: keys and where to supply what is missing are told */
    BasisText(Speech speech, boolean keys) {
        this.speech = speech;
        this.keys = keys;
        this.amounts = new AmountText(speech.language());
    }

    List<String> contradiction(Contradiction one) {
        List<String> told = new ArrayList<>();
        told.add(
                INDENT + INDENT + speech.told(one.text()) + speech.say("（", " (") + one.check() + speech.say("）", ")"));
        one.sides()
                .forEach(side -> told.add(INDENT
                        + INDENT
                        + INDENT
                        + side.path()
                        + speech.say("：", ": ")
                        + speech.told(side.label())
                        + speech.say(" 为 ", " is ")
                        + speech.told(side.value())
                        + (side.place() == null ? "" : speech.say("（", " (") + side.place() + speech.say("）", ")"))));
        return told;
    }

    List<String> missing(Outcome outcome) {
        List<MissingParameter> missing = new ArrayList<>(outcome.missingParameters());
        outcome.amounts().forEach(amount -> missing.addAll(amount.quantity().parameters()));
        return missing.stream().distinct().map(this::missing).toList();
    }

    private String missing(MissingParameter parameter) {
        if (parameter.unit().equals(CHOICE)) {
            return keyed(parameter)
                    + speech.named(speech.told(parameter.title()))
                    + speech.say("（选定一种读法）", " (choose a reading)");
        }
        String unit = amounts.unit(parameter.unit());
        if (!keys) {
            return speech.named(speech.told(parameter.title()))
                    + speech.bracketed(unit)
                    + speech.say("：没有见到 " + parameter.on() + " 的数值", ": no value of " + parameter.on() + " was found");
        }
        return keyed(parameter)
                + speech.named(speech.told(parameter.title()))
                + (speech.zh()
                        ? "，" + parameter.on() + " 的数值" + (unit.isEmpty() ? "" : "（" + unit + "）")
                                + "，在叠加目录的 parameters.yaml 中补充"
                        : ", value of " + parameter.on() + (unit.isEmpty() ? "" : " in " + unit)
                                + ": supply it in parameters.yaml of an overlay");
    }

    private String keyed(MissingParameter parameter) {
        return keys ? parameter.key() + speech.say("：", ": ") : "";
    }

    String clause(Clause clause) {
        String title = ClauseText.untold(clause, speech) || clause.title() == null
                ? ""
                : speech.say("：", ": ") + speech.told(clause.title());
        return ClauseText.cited(clause, speech) + speech.bracketed(clause.id()) + title;
    }

    String number(ParameterUse use) {
        String name = speech.named(speech.told(use.title())) + (keys ? speech.bracketed(use.key()) : "");
        if (use.unit().equals(CHOICE)) {
            return speech.say("读法：", "reading: ") + name;
        }
        List<String> parts = new ArrayList<>();
        parts.add(amounts.number(use.value(), use.unit()));
        parts.add(period(use));
        parts.add(speech.say(use.trust().zh(), use.trust().en()));
        parts.add(speech.named(use.source()));
        if (use.checkedOn() != null) {
            parts.add(speech.say("核对于 ", "checked on ") + use.checkedOn());
        }
        if (!use.layer().isEmpty()) {
            parts.add(speech.say("叠加 ", "overlay ") + use.layer());
        }
        return name
                + speech.say("：", ": ")
                + parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(speech.say("，", ", ")));
    }

    private String period(ParameterUse use) {
        if (use.from() == null) {
            return use.to() == null ? "" : speech.say("至 ", "until ") + use.to();
        }
        return speech.say("自 " + use.from(), "from " + use.from())
                + (use.to() == null ? speech.say(" 起", "") : speech.say(" 至 ", " to ") + use.to());
    }
}
