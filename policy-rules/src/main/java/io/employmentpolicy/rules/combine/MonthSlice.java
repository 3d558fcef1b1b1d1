package io.employmentpolicy.rules.combine;

import io.employmentpolicy.model.decision.Choice.Worth;
import org.jspecify.annotations.Nullable;

/**
 * 权利的一部分。 / A right, or those of its months that are weighed apart. Two parts are never equal, since their rights or months differ.
 *
 * @param months its months; empty when they are not known
 * @param sure whether it exists for sure in some of them
 */
record MonthSlice(Entitlement right, Months months, Worth worth, boolean sure) {
    static MonthSlice of(Entitlement right, Months months, Worth worth) {
        return new MonthSlice(right, months, worth, right.sureIn(months));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    /** Not of all its months: sets of parts are made and joined over and over. */
    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
