package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.text.Language;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * 一项起作用的条件。 / One condition that made the answer what it is, with its values, file and line.
 *
 * @param rule id of the rule it stands in
 * @param reason its node in the tree of reasons
 */
public record Condition(String rule, Reason reason) {
    /** Refuses missing parts. */
    public Condition {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
    }

    /** The conditions that decided. */
    static List<Condition> of(Determination determination) {
        return determination.deciding().stream()
                .flatMap(rule -> rule.deciding().stream().map(leaf -> new Condition(rule.rule(), leaf)))
                .toList();
    }

    /** 打印成一行。 / One line in one language. */
    public String print(Language language) {
        String mark = reason.truth() == Truth.TRUE ? "✓" : reason.truth() == Truth.FALSE ? "✗" : "？";
        boolean zh = language == Language.ZH;
        String values = reason.values().stream()
                .map(value -> value.name() + " = " + shown(value, language))
                .collect(Collectors.joining(zh ? "；" : "; "));
        String place = reason.place() == null ? "" : "  " + reason.place();
        return mark + " " + rule + " " + reason.text().in(language)
                + (values.isEmpty() ? "" : zh ? "（" + values + "）" : " (" + values + ")") + place;
    }

    private static String shown(Reason.Value value, Language language) {
        return (value.value() == null ? Truth.UNKNOWN.label() : value.value()).in(language);
    }
}
