package io.employmentpolicy.model.schema;

import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 事实取值检查。 / What the constructors of the model's records share: copies, and refusals of values that cannot be.
 *
 * <p>Meant for the records of this module only. Every check accepts null, since null is unknown.
 */
public final class FactChecks {
    private static final Map<String, String> REGIONS =
            Map.of("天津市", "TJ", "天津", "TJ", "西青区", "XQ", "西青", "XQ", "天津市西青区", "XQ");

    private static final Map<String, Text> REGION_NAMES =
            Map.of("TJ", new Text("天津市", "Tianjin"), "XQ", new Text("西青区", "Xiqing District"));

    private FactChecks() {}

    /** 复制集合。 / A copy nobody can change, in the order of the original; null stays null. */
    public static <T> @Nullable Set<T> copy(@Nullable Set<T> values) {
        return values == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(List.copyOf(values)));
    }

    /** 复制列表。 / A copy nobody can change; null stays null. */
    public static <T> @Nullable List<T> copy(@Nullable List<T> values) {
        return values == null ? null : List.copyOf(values);
    }

    /**
     * 不得为负。 / Refuses a negative count.
     *
     * @param field kind and field as facts files write them, {@code household.size}
     */
    public static void notNegative(String field, @Nullable Integer value) {
        if (value != null && value < 0) {
            throw negative(field, value.toString());
        }
    }

    /** 不得为负。 / Refuses a negative amount. */
    public static void notNegative(String field, @Nullable BigDecimal value) {
        if (value != null && value.signum() < 0) {
            throw negative(field, value.toPlainString());
        }
    }

    /** 地区的代码。 / The code of a region of which the name was written out; anything else as it is. */
    public static @Nullable String region(@Nullable String written) {
        return written == null ? null : REGIONS.getOrDefault(written, written);
    }

    /** 地区的名称。 / The name of a region, whether its code or a name was written; anything else as it is. */
    public static String regionName(String written, Language language) {
        String code = REGIONS.getOrDefault(written, written);
        Text name = REGION_NAMES.get(code);
        return name == null ? code : name.in(language);
    }

    private static InvalidFactsException negative(String field, String value) {
        return refused(
                "FACT-114",
                field,
                Text.same(value),
                new Text("不为负的数", "a number that is not negative"),
                new Text("去掉负号；未知则不写", "remove the minus, or leave it out if it is unknown"));
    }

    private static InvalidFactsException refused(String code, String field, Text found, Text expected, Text fix) {
        return new InvalidFactsException(List.of(new Problem(code, Place.of("facts"), field, found, expected, fix)));
    }

    /** 止不得早于起。 / Refuses an end before the start. */
    public static void notBefore(String field, @Nullable LocalDate start, @Nullable Occurrence<LocalDate> end) {
        if (start != null && end != null && end.at().filter(start::isAfter).isPresent()) {
            throw refused(
                    "FACT-117",
                    field,
                    new Text("终止早于起始", "an end before the start"),
                    new Text("终止不早于起始", "an end on or after the start"),
                    new Text("检查起止，是否写反", "check both; they may be the wrong way round"));
        }
    }
}
