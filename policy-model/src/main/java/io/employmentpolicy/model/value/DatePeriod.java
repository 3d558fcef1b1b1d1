package io.employmentpolicy.model.value;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 有效期(按日)。 / A run of days as legal texts print it.
 *
 * <p>Both days belong to the period: "自 2025 年 1 月 1 日起,有效期至 2027 年 12 月 31 日". Immutable.
 *
 * @param from first day
 * @param to last day; null = no end known to the text
 */
public record DatePeriod(LocalDate from, @Nullable LocalDate to) {

    public DatePeriod {
        Objects.requireNonNull(from, "from");
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("period ends before it starts: " + from + " to " + to);
        }
    }

    /** 起止均含。 / From the first to the last day, both included. */
    public static DatePeriod ofClosed(LocalDate from, LocalDate to) {
        return new DatePeriod(from, Objects.requireNonNull(to, "to"));
    }

    /** 长期有效。 / From the first day on, without an end. */
    public static DatePeriod openEnded(LocalDate from) {
        return new DatePeriod(from, null);
    }

    /** 是否包含该日。 / Whether the day lies in the period. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }

    /** 是否有共同的日子。 / Whether the two periods share at least one day. */
    public boolean overlaps(DatePeriod other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }

    @Override
    public String toString() {
        return from + ".." + (to == null ? "" : to);
    }
}
