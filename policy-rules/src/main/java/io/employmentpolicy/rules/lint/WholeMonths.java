package io.employmentpolicy.rules.lint;

import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.language.Expression;
import java.util.Set;

/** 无声的取整。 / Months, days or years worked out as a share or an average: where they are counted on from a day, the fraction is lost. */
final class WholeMonths implements Lint {
    private static final Set<String> BREAKING = Set.of("average", "share");
    private static final Set<String> TAKING =
            Set.of("monthsLater", "monthsEarlier", "monthsAfter", "daysAfter", "yearsAfter", "yearsBefore");

    @Override
    public void look(Looked edition, Findings findings) {
        for (Rule rule : edition.rulebook().rules()) {
            boolean broken = ExpressionWalk.of(rule)
                    .filter(Expression.Call.class::isInstance)
                    .map(Expression.Call.class::cast)
                    .filter(call -> TAKING.contains(call.function().name()))
                    .anyMatch(call -> breaks(call.arguments().get(1)));
            if (broken) {
                findings.add(rule, LintProblems.REMARK_327.at(rule.place(), rule.id()));
            }
        }
    }

    private static boolean breaks(Expression number) {
        return ExpressionWalk.parts(number)
                .anyMatch(part -> part instanceof Expression.Call call
                                && BREAKING.contains(call.function().name())
                        || part instanceof Expression.Variable variable
                                && variable.source() != null
                                && breaks(variable.source()));
    }
}
