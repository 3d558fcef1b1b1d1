package io.employmentpolicy.rules.language;

import java.time.LocalDate;

/**
 * 一段日子，可以一日也没有。 / A run of days, both ends included. Without a day when it ends before it begins; all such runs are {@link #NONE}.
 *
 * @param from first day
 * @param until last day
 */
public record DayRun(LocalDate from, LocalDate until) {
    /** 一日也没有。 / No day at all. */
    public static final DayRun NONE = new DayRun(LocalDate.EPOCH, LocalDate.EPOCH.minusDays(1));

    /** 首尾之间的日子。 / The days between two days, both included. */
    static DayRun of(LocalDate from, LocalDate until) {
        return until.isBefore(from) ? NONE : new DayRun(from, until);
    }

    /** 是否一日也没有。 / Whether there is no day in it. */
    public boolean isEmpty() {
        return until.isBefore(from);
    }

    /** Prints first and last day. */
    @Override
    public String toString() {
        return isEmpty() ? "-" : from + ".." + until;
    }
}
