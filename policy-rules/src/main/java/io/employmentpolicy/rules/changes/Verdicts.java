package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.decision.Outcome;

/** Which outcomes are a yes, which a no; what is neither is open or no yes-or-no answer at all. */
final class Verdicts {
    private Verdicts() {}

    static boolean holds(Outcome outcome) {
        return outcome instanceof Outcome.Eligible || outcome instanceof Outcome.Checked checked && checked.holds();
    }

    static boolean fails(Outcome outcome) {
        return outcome instanceof Outcome.NotEligible
                || outcome instanceof Outcome.NotApplicable
                || outcome instanceof Outcome.NotInForce
                || outcome instanceof Outcome.Checked checked && !checked.holds();
    }

    /** Whether it is a yes, or open to become one. */
    static boolean refusesNot(Outcome outcome) {
        return holds(outcome) || open(outcome);
    }

    static boolean open(Outcome outcome) {
        return outcome instanceof Outcome.Undetermined || outcome instanceof Outcome.Delegated;
    }
}
