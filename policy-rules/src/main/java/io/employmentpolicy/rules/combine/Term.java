package io.employmentpolicy.rules.combine;

import io.employmentpolicy.model.decision.MissingFact;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * 享受的期间。 / The months a right runs through.
 *
 * @param first null when it is not known
 * @param last null when it is open or not known
 * @param unknown names what is not known of it
 */
record Term(@Nullable YearMonth first, @Nullable YearMonth last, MissingFact unknown) {

    boolean known() {
        return first != null && last != null;
    }

    /** Its months, when both ends are known. */
    Months months() {
        return first != null && last != null ? Months.of(first, last) : Months.NONE;
    }

    /** Those of some months that may be among its own. */
    Months within(Months some) {
        return first == null ? some : some.and(Months.of(first, last));
    }

    /** Whether both run in one month. A right whose end is not known runs at least in its first month. */
    OpenTruth meets(Term other) {
        if (first == null || other.first == null) {
            return OpenTruth.unknown(first == null ? unknown : other.unknown);
        }
        if (ends(this, other.first) || ends(other, first)) {
            return OpenTruth.NO;
        }
        Term earlier = first.isBefore(other.first) ? this : other;
        YearMonth later = earlier == this ? other.first : first;
        return later.equals(earlier.first) || earlier.last != null ? OpenTruth.YES : OpenTruth.unknown(earlier.unknown);
    }

    private static boolean ends(Term term, YearMonth before) {
        return term.last != null && term.last.isBefore(before);
    }

    /** Whether it runs in one of these months, where its own are not known: of those the first alone is sure. */
    OpenTruth runsIn(Months some) {
        if (within(some).isEmpty()) {
            return OpenTruth.NO;
        }
        return first != null && some.has(first) ? OpenTruth.YES : OpenTruth.unknown(unknown);
    }
}
