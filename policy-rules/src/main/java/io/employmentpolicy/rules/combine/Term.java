package io.employmentpolicy.rules.combine;

import io.employmentpolicy.model.decision.MissingFact;
import java.time.YearMonth;
import java.util.SortedSet;
import java.util.TreeSet;
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
    SortedSet<YearMonth> months() {
        SortedSet<YearMonth> months = new TreeSet<>();
        if (first != null && last != null) {
            for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
                months.add(month);
            }
        }
        return months;
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

    /** Whether the month is one of its months. */
    OpenTruth holds(YearMonth month) {
        return meets(new Term(month, month, unknown));
    }
}
