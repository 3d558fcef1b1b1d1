package io.employmentpolicy.model.decision;

import java.time.LocalDate;
import java.util.Objects;

/**
 * 缺少的参数。 / A number nobody has supplied: name the key in an overlay to supply it.
 *
 * @param key parameter key
 * @param title Chinese title
 * @param unit its unit
 * @param on the day for which no value is known
 */
public record MissingParameter(String key, String title, String unit, LocalDate on) {
    /** Refuses missing parts. */
    public MissingParameter {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(on, "on");
    }
}
