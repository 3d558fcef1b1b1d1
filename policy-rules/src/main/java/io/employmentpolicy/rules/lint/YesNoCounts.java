package io.employmentpolicy.rules.lint;

import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.language.Expression;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** 写成个数的是否。 / A count that is only ever one or nought and that rules hold against one or nought: it says yes or no. */
final class YesNoCounts implements Lint {
    private static final String COUNT = "count";

    @Override
    public void look(Looked edition, Findings findings) {
        for (Parameter one : edition.book().parameters()) {
            if (one.unit().equals(COUNT) && isOneOrNought(one)) {
                edition.readersOf(one.key()).stream()
                        .filter(rule -> ExpressionWalk.of(rule).anyMatch(part -> asks(part, one.key())))
                        .findFirst()
                        .ifPresent(rule ->
                                findings.add(LintProblems.REMARK_333.at(one.place(), one.key(), one.key(), rule.id())));
            }
        }
    }

    private static boolean isOneOrNought(Parameter one) {
        return one.values().stream().anyMatch(dated -> dated.value() != null)
                && one.values().stream()
                        .map(Parameter.Dated::value)
                        .filter(Objects::nonNull)
                        .allMatch(value -> value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0);
    }

    private static boolean asks(Expression part, String key) {
        return part instanceof Expression.Comparison comparison
                && comparison.left().figure().equals(Optional.of(key))
                && comparison.right() instanceof Expression.Constant;
    }
}
