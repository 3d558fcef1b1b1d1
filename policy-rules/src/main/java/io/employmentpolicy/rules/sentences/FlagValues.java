package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Value;
import io.employmentpolicy.rules.language.Expression;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** 是与否的推算值。 / Derived values that no rule ever makes anything but 1 or 0: they say yes or no. */
final class FlagValues {
    private final Set<String> flags = new HashSet<>();

    FlagValues(Collection<Rule> rules) {
        Set<String> others = new HashSet<>();
        rules.forEach(rule -> {
            if (rule.conclusion() instanceof Conclusion.Derive derive) {
                boolean constant =
                        derive.value() instanceof Expression.Constant one && one.value() instanceof BigDecimal;
                (constant ? flags : others).add(derive.name());
            }
        });
        flags.removeAll(others);
    }

    boolean isFlag(String name) {
        return flags.contains(name);
    }

    /** Whether an expression is the number of such a value. */
    boolean isFlag(Expression expression, Rule rule) {
        Expression read = expression instanceof Expression.Variable variable && variable.source() != null
                ? variable.source()
                : expression;
        return read instanceof Expression.FieldOf field
                && field.kind() == Value.KIND
                && rule.conditions().stream()
                        .map(Rule.Condition::pattern)
                        .filter(pattern -> pattern.slot() == field.slot())
                        .anyMatch(pattern -> PolicyOrder.derivedName(pattern)
                                .filter(this::isFlag)
                                .isPresent());
    }
}
