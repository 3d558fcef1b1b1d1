package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Reason.Role;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.text.Language;
import java.util.ArrayList;
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

    /** The conditions that decided: of what holds all, of what does not hold those that are not met. */
    static List<Condition> of(Determination determination) {
        Reason root = determination.reason();
        List<Condition> found = new ArrayList<>();
        if (root == null) {
            return found;
        }
        for (Reason rule : root.parts()) {
            boolean alternative = rule.role() == Role.ALTERNATIVE;
            if (!alternative && rule.truth() == Truth.FALSE || alternative && root.truth() == Truth.TRUE && rule.truth() != Truth.TRUE) {
                continue;
            }
            boolean all = rule.truth() == Truth.TRUE;
            rule.parts().forEach(part -> collect(rule.rule(), part, all, found));
        }
        return found;
    }

    private static void collect(String rule, Reason node, boolean all, List<Condition> found) {
        if (node.parts().isEmpty() || node.role() == Role.NO_FACT) {
            if (all || node.truth() != Truth.TRUE) {
                found.add(new Condition(rule, node));
            }
            return;
        }
        node.parts().forEach(part -> collect(rule, part, all, found));
    }

    /** 打印成一行。 / One line in one language. */
    public String print(Language language) {
        String mark = reason.truth() == Truth.TRUE ? "✓" : reason.truth() == Truth.FALSE ? "✗" : "？";
        boolean zh = language == Language.ZH;
        String values = reason.values().stream().map(value -> value.name() + " = " + shown(value, language)).collect(Collectors.joining(zh ? "；" : "; "));
        String place = reason.place() == null ? "" : "  " + reason.place();
        return mark + " " + rule + " " + reason.text().in(language) + (values.isEmpty() ? "" : zh ? "（" + values + "）" : " (" + values + ")") + place;
    }

    private static String shown(Reason.Value value, Language language) {
        return (value.value() == null ? Truth.UNKNOWN.label() : value.value()).in(language);
    }
}
