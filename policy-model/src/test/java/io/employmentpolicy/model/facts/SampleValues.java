package io.employmentpolicy.model.facts;

import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One plausible value for every type of field; collections can be changed by the test. */
final class SampleValues {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    private SampleValues() {}

    static Object of(FactField field) {
        FieldType type = field.type();
        return switch (type.base()) {
            case BOOLEAN -> true;
            case INTEGER -> 7;
            case DECIMAL -> new BigDecimal("600.00");
            case TEXT -> "secret";
            case DATE -> DAY;
            case MONTH -> YearMonth.from(DAY);
            case DATE_TIME -> DAY.atTime(16, 20);
            case DATE_EVENT -> Occurrence.at(DAY);
            case DATE_TIME_EVENT -> Occurrence.at(LocalDateTime.of(2024, 2, 29, 23, 59));
            case TEXT_EVENT -> Occurrence.at("secret");
            case ENUM -> constant(type);
            case ENUM_SET -> new HashSet<>(Set.of(constant(type)));
            case TEXT_SET -> new HashSet<>(Set.of("secret"));
            case MONTH_PERIOD -> MonthPeriod.ofYear(2024);
            case LIST ->
                new ArrayList<>(List.of(Dictionary.standard()
                        .byTypeName(type.valueClass().getSimpleName())
                        .orElseThrow()
                        .blank()));
        };
    }

    private static Object constant(FieldType type) {
        return type.valueClass().getEnumConstants()[0];
    }
}
