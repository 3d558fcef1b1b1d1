package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.CaseFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** 未满足者。 / By what a rule fails on the facts that fill its slots best, and how many of its single conditions hold there. */
final class Unmet {
    private final Matching matching;
    private final Bindings frame;
    private List<String> codes = List.of();
    private List<DerivedFact> derived = List.of();
    private int held;
    private int open;

    /** @param frame the slots as the best facts fill them */
    Unmet(PlannedRule plan, Matching matching, Bindings frame) {
        this.matching = matching;
        this.frame = frame;
        for (int i = 0; i < plan.conditions().size(); i++) {
            add(plan.conditions().get(i));
        }
        this.held += plan.conditions().isEmpty() ? 1 : 0;
    }

    /** Codes of the conditions that fail. */
    List<String> codes() {
        return codes;
    }

    /** How many of its conditions nobody knows: each of them may stand in the way as well. */
    int open() {
        return open;
    }

    /** How many single conditions hold, as {@code Reason.held()} counts them; those of the rules counted in that give what it asks for. */
    int held() {
        int all = held;
        for (DerivedFact one : derived) {
            all += one.held();
        }
        return all;
    }

    /** Whether more holds than of another. What both ask for holds as much for the one as for the other, so that nobody counts it. */
    boolean holdsMore(Unmet other) {
        List<DerivedFact> others = new ArrayList<>(other.derived);
        int more = held - other.held;
        for (DerivedFact one : derived) {
            more += others.remove(one) ? 0 : one.held();
        }
        for (DerivedFact one : others) {
            more -= one.held();
        }
        return more > 0;
    }

    private void add(PlannedCondition condition) {
        if (condition.condition() instanceof Rule.Counted) {
            Truth reached = tests(condition.totals(), frame, Truth.TRUE, false);
            isOpen(reached);
            if (reached == Truth.FALSE) {
                failing(List.of(condition.pattern().kind().name()));
            }
            return;
        }
        List<CaseFact> items = matching.items(condition, frame);
        boolean none = condition.condition() instanceof Rule.None;
        Bindings own = none ? frame.copy() : frame;
        if (none) {
            Truth there = matching.best(condition, own, false);
            isOpen(there);
            if (there == Truth.TRUE) {
                failing(condition.fields());
            }
        }
        if (items.isEmpty()) {
            absent(condition, !none);
        } else {
            fact(
                    condition,
                    (CaseFact)
                            Objects.requireNonNull(own.slot(condition.pattern().slot())),
                    own,
                    !none);
        }
    }

    private void absent(PlannedCondition condition, boolean asked) {
        DerivedFact derivation = matching.derivation(condition);
        List<String> told = derivation == null ? List.of() : derivation.codes();
        if (derivation != null) {
            resting(derivation);
        }
        if (asked) {
            failing(told.isEmpty() ? List.of(condition.code()) : told);
        }
    }

    /** @param asked whether a fact is asked for, so that the tests it fails are what is wrong */
    private void fact(PlannedCondition condition, CaseFact item, Bindings own, boolean asked) {
        Truth exists = matching.exists(item, condition);
        if (asked) {
            isOpen(Match.truth(exists, condition.tests(), own));
        }
        if (!Status.isDerived(item.kind())) {
            tests(condition.tests(), own, exists, asked);
            return;
        }
        DerivedFact derivation = Objects.requireNonNull(matching.derivation(condition));
        if (derivation.isBare()) {
            tests(condition.tests(), own, exists, asked);
        } else {
            tests(condition.tests(), own, Truth.FALSE, asked);
            resting(derivation);
        }
    }

    private void isOpen(Truth truth) {
        open += truth == Truth.UNKNOWN ? 1 : 0;
    }

    private void resting(DerivedFact derivation) {
        derived = derived.isEmpty() ? new ArrayList<>(2) : derived;
        derived.add(derivation);
    }

    /**
     * Counts the tests that hold; where no test is told, what they are about counts itself.
     *
     * @param whole what they amount to if they hold
     */
    private Truth tests(List<PlannedTest> tests, Bindings own, Truth whole, boolean asked) {
        Truth truth = whole;
        boolean any = false;
        for (int i = 0; i < tests.size(); i++) {
            PlannedTest test = tests.get(i);
            Truth one = test.truth(own);
            truth = truth.and(one);
            if (one == Truth.FALSE && asked) {
                failing(test.failing(own));
            }
            if (test.isTold(one)) {
                any = true;
                held += one == Truth.TRUE ? 1 : 0;
            }
        }
        held += !any && truth == Truth.TRUE ? 1 : 0;
        return truth;
    }

    /** They are few, and found sooner by looking at each than by hashing. */
    private void failing(List<String> more) {
        codes = codes.isEmpty() ? new ArrayList<>(more.size()) : codes;
        for (int i = 0; i < more.size(); i++) {
            if (!codes.contains(more.get(i))) {
                codes.add(more.get(i));
            }
        }
    }
}
