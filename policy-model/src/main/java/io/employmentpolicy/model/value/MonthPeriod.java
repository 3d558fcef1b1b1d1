package io.employmentpolicy.model.value;

import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 所属期(按月)。 / A run of whole months.
 *
 * <p>Both ends belong to the period, as in "2023 年 1 月至 12 月". Immutable.
 *
 * @param from first month
 * @param to last month; null = still running
 */
public record MonthPeriod(YearMonth from, @Nullable YearMonth to) {

    public MonthPeriod {
        Objects.requireNonNull(from, "from");
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("period ends before it starts: " + from + " to " + to);
        }
    }

    /** 某一年。 / The twelve months of one calendar year. */
    public static MonthPeriod ofYear(int year) {
        return ofYears(year, year);
    }

    /** 数个整年。 / Whole calendar years, both included. */
    public static MonthPeriod ofYears(int first, int last) {
        return new MonthPeriod(
                Year.of(first).atMonth(Month.JANUARY), Year.of(last).atMonth(Month.DECEMBER));
    }

    /** 是否包含该月。 / Whether the month lies in the period. */
    public boolean contains(YearMonth month) {
        return !month.isBefore(from) && (to == null || !month.isAfter(to));
    }

    /** 是否有共同的月份。 / Whether the two periods share at least one month. */
    public boolean overlaps(MonthPeriod other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }

    @Override
    public String toString() {
        return from + ".." + (to == null ? "" : to);
    }
}
