package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.text.Text;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 缺少的参数。 / A number nobody has supplied: name the key in an overlay to supply it.
 *
 * @param key parameter key
 * @param title what it is called
 * @param unit its unit
 * @param on the day for which no value is known
 */
public record MissingParameter(String key, Text title, String unit, LocalDate on) {
    /** Refuses missing parts. */
    public MissingParameter {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(on, "on");
    }

    /** 只有中文名称。 / A number that has a Chinese title alone. */
    public MissingParameter(String key, String title, String unit, LocalDate on) {
        this(key, Text.same(title), unit, on);
    }
}
