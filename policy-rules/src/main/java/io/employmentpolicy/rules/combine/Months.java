package io.employmentpolicy.rules.combine;

import io.employmentpolicy.model.value.MonthPeriod;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 若干月份。 / Some months, kept as runs: rights run for years, and what bears on them begins or ends in few of their months. Immutable. */
final class Months {
    static final Months NONE = new Months(new long[0]);

    private static final int MONTHS_OF_YEAR = 12;

    /** The first month of each run and the month after its last one, rising: runs neither meet nor touch. */
    private final long[] bounds;

    private Months(long[] bounds) {
        this.bounds = bounds;
    }

    /**
     * A run of months, both ends included; none when it ends before it begins.
     *
     * @param last null when it goes on for ever
     */
    static Months of(YearMonth first, @Nullable YearMonth last) {
        long from = first.getLong(ChronoField.PROLEPTIC_MONTH);
        long end = last == null ? Long.MAX_VALUE : last.getLong(ChronoField.PROLEPTIC_MONTH) + 1;
        return from < end ? new Months(new long[] {from, end}) : NONE;
    }

    static Months ofYear(int year) {
        return of(YearMonth.of(year, 1), YearMonth.of(year, MONTHS_OF_YEAR));
    }

    boolean isEmpty() {
        return bounds.length == 0;
    }

    int size() {
        long size = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            size += bounds[i + 1] - bounds[i];
        }
        return (int) Math.min(size, Integer.MAX_VALUE);
    }

    /** The first of them. */
    YearMonth first() {
        return month(bounds[0]);
    }

    boolean has(YearMonth month) {
        long at = month.getLong(ChronoField.PROLEPTIC_MONTH);
        for (int i = 0; i < bounds.length; i += 2) {
            if (bounds[i] <= at && at < bounds[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Whether some month is in both. */
    boolean meets(Months other) {
        int i = 0;
        int j = 0;
        while (i < bounds.length && j < other.bounds.length) {
            if (bounds[i + 1] <= other.bounds[j]) {
                i += 2;
            } else if (other.bounds[j + 1] <= bounds[i]) {
                j += 2;
            } else {
                return true;
            }
        }
        return false;
    }

    /** Those in both. */
    Months and(Months other) {
        return joined(other, true, false, false);
    }

    /** Those in either. */
    Months or(Months other) {
        return joined(other, true, true, true);
    }

    /** Those that are not in the other. */
    Months without(Months other) {
        return isEmpty() || other.isEmpty() ? this : joined(other, false, true, false);
    }

    /** @param both whether those in both are wanted, then whether those in this alone, or in the other alone */
    private Months joined(Months other, boolean both, boolean here, boolean there) {
        long[] joined = new long[bounds.length + other.bounds.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < bounds.length || j < other.bounds.length) {
            boolean next = j == other.bounds.length || i < bounds.length && bounds[i] <= other.bounds[j];
            long at = next ? bounds[i] : other.bounds[j];
            i += i < bounds.length && bounds[i] == at ? 1 : 0;
            j += j < other.bounds.length && other.bounds[j] == at ? 1 : 0;
            boolean in = i % 2 == 1 ? j % 2 == 1 ? both : here : j % 2 == 1 && there;
            if (in == (size % 2 == 0)) {
                joined[size++] = at;
            }
        }
        return size == 0 ? NONE : new Months(Arrays.copyOf(joined, size));
    }

    /** So many of them at most, the first ones. */
    Months first(int most) {
        long left = Math.max(0, most);
        int size = 0;
        long[] first = bounds.clone();
        for (; left > 0 && size < first.length; size += 2) {
            first[size + 1] = Math.min(first[size + 1], first[size] + left);
            left -= first[size + 1] - first[size];
        }
        return size == 0 ? NONE : new Months(Arrays.copyOf(first, size));
    }

    /** Months as runs. */
    List<MonthPeriod> periods() {
        List<MonthPeriod> runs = new ArrayList<>(bounds.length / 2);
        for (int i = 0; i < bounds.length; i += 2) {
            runs.add(new MonthPeriod(month(bounds[i]), month(bounds[i + 1] - 1)));
        }
        return runs;
    }

    private static YearMonth month(long at) {
        return YearMonth.of(
                (int) Math.floorDiv(at, (long) MONTHS_OF_YEAR), (int) Math.floorMod(at, (long) MONTHS_OF_YEAR) + 1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Months months && Arrays.equals(bounds, months.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return periods().toString();
    }
}
