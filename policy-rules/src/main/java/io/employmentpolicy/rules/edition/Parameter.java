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
 * @param values in file order; no two hold on one day
 */
public record Parameter(String key, Text title, String unit, List<Dated> values, Place place) {
    /** Copies the values. */
    public Parameter {
        Objects.requireNonNull(key, "key");
        values = List.copyOf(values);
    }

    /**
     * 一个取值。 / One value.
     *
     * @param value null when nobody has published it
     */
    public record Dated(@Nullable BigDecimal value, Validity validity, Place place) {}
}
