package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 一个带日期的参数。 / One dated parameter.
 *
 * @param key stable key that rules cite
 * @param title what it is called
 * @param unit unit such as {@code yuan/month}
 * @param values in file order; the first that holds on a day counts
 * @param running by which value cases go on that began before it changed; null when nobody says
 */
public record Parameter(
        String key,
        Text title,
        String unit,
        List<Dated> values,
        @Nullable RunningCases running,
        Place place) {
    /** Copies the values. */
    public Parameter {
        Objects.requireNonNull(key, "key");
        values = List.copyOf(values);
    }

    /** A parameter of which nobody says by which value running cases go on. */
    public Parameter(String key, Text title, String unit, List<Dated> values, Place place) {
        this(key, title, unit, values, null, place);
    }

    /**
     * 一个取值。 / One value.
     *
     * @param value null when nobody has published it
     */
    public record Dated(@Nullable BigDecimal value, Validity validity, Place place) {}
}
