package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.source.Trust;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 所用参数。 / One number an answer rests on.
 *
 * @param key stable key, with the looked-up keys in brackets when it came from a table
 * @param title Chinese title
 * @param value the exact value
 * @param unit unit such as {@code yuan/month}
 * @param on the day whose value was taken
 * @param from first day of validity; null when only single known days are known
 * @param to last day of validity; null while open
 * @param trust how far it can be trusted
 * @param source document, number, article
 * @param checkedOn the day somebody last looked it up; null when not recorded
 * @param layer the overlay it came from; empty for the shipped policies
 */
public record ParameterUse(
        String key,
        String title,
        BigDecimal value,
        String unit,
        LocalDate on,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Trust trust,
        String source,
        @Nullable LocalDate checkedOn,
        String layer) {
    /** Refuses missing parts. */
    public ParameterUse {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(trust, "trust");
    }
}
