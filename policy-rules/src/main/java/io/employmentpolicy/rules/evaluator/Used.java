package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.language.Interval;
import java.util.List;
import java.util.Objects;

/**
 * 所用。 / The figures that the conditions of a rule used, on the facts that fill its slots best, and those that the statuses and values used that it
 * asks for. No sentence is made up for it.
 */
final class Used {
    private final Matching matching;
    private final Bindings frame;
    private final Evidence used = new Evidence();

    private Used(Matching matching, Bindings frame) {
        this.matching = matching;
        this.frame = frame;
    }

    /** @param frame the slots as the best facts fill them */
    static Evidence of(PlannedRule plan, Matching matching, Bindings frame) {
        Used one = new Used(matching, frame);
        for (int i = 0; i < plan.conditions().size(); i++) {
            if (plan.conditions().get(i).mayUse()) {
                one.add(plan.conditions().get(i));
            }
        }
        return one.used;
    }

    private void add(PlannedCondition condition) {
        if (condition.condition() instanceof Rule.Counted counted) {
            counted(condition, counted);
        } else if (condition.condition() instanceof Rule.None) {
            none(condition);
        } else {
            some(condition, frame);
        }
    }

    private void some(PlannedCondition condition, Bindings own) {
        if (!matching.items(condition, frame).isEmpty()) {
            fact(condition, bound(condition, own), own);
            return;
        }
        DerivedFact derivation = matching.derivation(condition);
        if (derivation != null) {
            used.used(derivation.used());
        }
    }

    private static CaseFact bound(PlannedCondition condition, Bindings own) {
        return (CaseFact) Objects.requireNonNull(own.slot(condition.pattern().slot()));
    }

    private void fact(PlannedCondition condition, CaseFact item, Bindings own) {
        figures(condition.tests(), own);
        if (Status.isDerived(item.kind())) {
            DerivedFact derivation = Objects.requireNonNull(matching.derivation(condition));
            used.used(derivation.used());
            used.warn(derivation.warnings());
        }
    }

    private void figures(List<PlannedTest> tests, Bindings own) {
        for (int i = 0; i < tests.size(); i++) {
            if (tests.get(i).figures()) {
                tests.get(i).truth(own.noting(used));
            }
        }
    }

    /** That there is no such fact: what the one that comes closest used, and all that keep it open. */
    private void none(PlannedCondition condition) {
        Bindings own = frame.copy();
        boolean open = matching.best(condition, own, false) == Truth.UNKNOWN;
        some(condition, own);
        if (open) {
            open(condition);
        }
    }

    /** What the facts used that keep a count open, or open whether there is none. */
    private void open(PlannedCondition condition) {
        for (CaseFact item : matching.likely(condition, frame)) {
            Bindings own = frame.copy();
            if (matching.truth(condition, item, own) == Truth.UNKNOWN) {
                fact(condition, item, own);
            }
        }
    }

    private void counted(PlannedCondition condition, Rule.Counted counted) {
        figures(condition.totals(), frame);
        boolean open = frame.slot(counted.slot()) instanceof Interval;
        for (PlannedTest test : condition.totals()) {
            open |= test.truth(frame) == Truth.UNKNOWN;
        }
        if (open) {
            open(condition);
        }
    }
}
