package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.text.Language;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    /** One line for each condition, a condition that several rules share told once, with all of their ids. */
    static List<String> print(List<Condition> conditions, Language language) {
        Map<Reason, Set<String>> rules = new LinkedHashMap<>();
        conditions.forEach(one -> rules.computeIfAbsent(one.reason(), any -> new LinkedHashSet<>())
                .add(one.rule()));
        return rules.entrySet().stream()
                .map(entry -> line(
                        String.join(language == Language.ZH ? "、" : ", ", entry.getValue()), entry.getKey(), language))
                .toList();
    }

    /** 打印成一行。 / One line in one language. */
    public String print(Language language) {
        return line(rule, reason, language);
    }

    private static String line(String rules, Reason reason, Language language) {
        boolean zh = language == Language.ZH;
        String mark = reason.truth() == Truth.TRUE ? "✓" : reason.truth() == Truth.FALSE ? "✗" : zh ? "？" : "?";
        String values = reason.values().stream()
                .map(value -> name(value, language) + " = " + shown(value, language))
                .collect(Collectors.joining(zh ? "；" : "; "));
        String place = reason.place() == null ? "" : "  " + reason.place();
        return mark + " " + rules + " " + reason.text().in(language)
                + (values.isEmpty() ? "" : zh ? "（" + values + "）" : " (" + values + ")") + place;
    }

    /** Where a value stands in the facts; what a rule calls by a name of its own, by what it is. */
    private static String name(Reason.Value value, Language language) {
        return value.name().startsWith("$") || value.isWorkedOut()
                ? value.label().in(language)
                : value.name();
    }

    private static String shown(Reason.Value value, Language language) {
        return (value.value() == null ? Truth.UNKNOWN.label() : value.value()).in(language);
    }
}
