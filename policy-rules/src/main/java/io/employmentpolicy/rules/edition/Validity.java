package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.source.Trust;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 一个取值的有效期与出处。 / When a value holds and where it comes from.
 *
 * @param from first day; null when only single known days or months are known
 * @param to last day; null while open
 * @param knownOn stretches on which the value is known to hold, used when no first day is known
 * @param layer overlay it came from; empty for the shipped policies
 */
public record Validity(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Stretch> knownOn,
        Trust trust,
        String source,
        @Nullable LocalDate checkedOn,
        String layer) {
    /** Copies the stretches. */
    public Validity {
        knownOn = List.copyOf(knownOn);
        Objects.requireNonNull(trust, "trust");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(layer, "layer");
    }

    /** 已知时段，首尾均含。 / A stretch of days on which a value is known to hold, both ends included. */
    public record Stretch(LocalDate first, LocalDate last) {
        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** 某日是否有效。 / Whether the value is known to hold on a day. */
    public boolean holds(LocalDate day) {
        if (from == null && !knownOn.isEmpty()) {
            return knownOn.stream().anyMatch(stretch -> stretch.holds(day));
        }
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** 有效期是否重叠。 / Whether two values hold on one day. */
    public boolean overlaps(Validity other) {
        return starts(this).stream().anyMatch(other::holds)
                || starts(other).stream().anyMatch(this::holds);
    }

    private static List<LocalDate> starts(Validity validity) {
        if (validity.from == null && !validity.knownOn.isEmpty()) {
            return validity.knownOn.stream().map(Stretch::first).toList();
        }
        return List.of(validity.from == null ? LocalDate.MIN : validity.from);
    }
}
