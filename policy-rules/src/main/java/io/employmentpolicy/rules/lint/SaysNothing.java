package io.employmentpolicy.rules.lint;

import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.language.Expression;
import java.util.List;

/** 不起作用的条件。 / A test that always holds, or that the others of its rule already say. */
final class SaysNothing implements Lint {
    @Override
    public void look(Looked edition, Findings findings) {
        for (Rule rule : edition.rulebook().rules()) {
            List<Rule.Test> tests = NeverFires.tests(edition, rule);
            for (Rule.Test test : tests) {
                if (!test.implied() && !asksWhetherTold(test.expression())) {
                    test(edition, rule, test, findings);
                }
            }
        }
    }

    private static void test(Looked edition, Rule rule, Rule.Test test, Findings findings) {
        if (edition.policy(rule).several().asksWhetherTold(rule.id())) {
            return;
        }
        if (edition.always(rule, view -> view.fails(test.expression()).cannotHold())) {
            findings.add(rule, LintProblems.REMARK_306.at(test.place(), rule.id(), test.source()));
        } else if (!turns(rule) && edition.always(rule, view -> follows(view, test))) {
            findings.add(rule, LintProblems.REMARK_307.at(test.place(), rule.id(), test.source()));
        }
    }

    /** A switch set to ask has no reading, so that what follows from each of its readings still has to be said. */
    private static boolean turns(Rule rule) {
        return ExpressionWalk.of(rule).anyMatch(Expression.Chosen.class::isInstance);
    }

    /** A contradiction says anything; that the rule cannot hold is told elsewhere. */
    private static boolean follows(RuleView view, Rule.Test test) {
        Formula others = Formula.HOLDS;
        for (Rule.Test one : view.tests()) {
            if (one != test) {
                others = others.and(view.holds(one.expression()));
            }
        }
        return !others.cannotHold() && others.excludes(view.fails(test.expression()));
    }

    /** A number that is at least nothing: who writes that asks that it be told. */
    private static boolean asksWhetherTold(Expression test) {
        return test instanceof Expression.Comparison comparison
                && comparison.operator() == Expression.Operator.GE
                && comparison.right() instanceof Expression.Constant;
    }
}
