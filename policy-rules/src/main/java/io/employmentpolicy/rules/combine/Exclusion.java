package io.employmentpolicy.rules.combine;

/**
 * 两项权利之间的排斥。 / How one rule sets two rights against each other.
 *
 * @param told whether they exclude each other, months left aside
 * @param monthly whether only in the months both run
 */
record Exclusion(ActiveRule rule, Entitlement one, Entitlement other, OpenTruth told, boolean monthly) {

    Entitlement beside(Entitlement right) {
        return right == one ? other : one;
    }

    boolean of(Entitlement right) {
        return right == one || right == other;
    }

    /** Whether they exclude each other at all. */
    OpenTruth whole() {
        return monthly ? told.and(meet(one.months(), one.term(), other.months(), other.term())) : told;
    }

    /** Whether parts of them do. */
    OpenTruth between(MonthSlice first, MonthSlice second) {
        return monthly
                ? told.and(meet(
                        first.months(),
                        first.right().term(),
                        second.months(),
                        second.right().term()))
                : told;
    }

    private static OpenTruth meet(Months months, Term term, Months others, Term otherTerm) {
        if (!term.known() && !otherTerm.known()) {
            return term.meets(otherTerm);
        }
        if (term.known() && otherTerm.known()) {
            return OpenTruth.of(months.meets(others));
        }
        return term.known() ? otherTerm.runsIn(months) : term.runsIn(others);
    }
}
