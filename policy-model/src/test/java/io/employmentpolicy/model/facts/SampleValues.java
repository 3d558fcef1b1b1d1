package io.employmentpolicy.model.facts;

import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One plausible value for a field; collections can be changed by the test. No two fields of a kind get the same one, as far as the
 * type has enough of them: what lands in the wrong field shows.
 */
final class SampleValues {

    /** What no text may print. */
    static final List<String> TELLTALES = List.of("secret", "600.", "2024", "2025", "true", "false");

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final int COUNT = 700;

    private SampleValues() {}

    /** A value for each field, in the order of the record. */
    static Object[] all(FactKind kind) {
        return kind.fields().stream().map(field -> of(kind, field)).toArray();
    }

    static Object of(FactKind kind, FactField field) {
        int place = kind.fields().indexOf(field);
        FieldType type = field.type();
        return switch (type.base()) {
            case BOOLEAN -> place % 2 == 0;
            case INTEGER -> COUNT + place;
            case DECIMAL -> new BigDecimal("600.00").add(BigDecimal.valueOf(place, 2));
            case TEXT -> text(place);
            case DATE -> DAY.plusDays(place);
            case MONTH -> YearMonth.from(DAY).plusMonths(place);
            case DATE_TIME -> DAY.atTime(16, 20).plusHours(place);
            case DATE_EVENT -> Occurrence.at(DAY.plusDays(place));
            case DATE_TIME_EVENT -> Occurrence.at(DAY.atTime(23, 59).plusHours(place));
            case TEXT_EVENT -> Occurrence.at(text(place));
            case ENUM -> constant(type, place);
            case ENUM_SET -> new HashSet<>(Set.of(constant(type, place)));
            case TEXT_SET -> new HashSet<>(Set.of(text(place)));
            case MONTH_PERIOD -> MonthPeriod.ofYear(DAY.getYear() + place);
            case LIST -> new ArrayList<>(List.of(nested(type)));
        };
    }

    private static String text(int place) {
        return "secret" + place;
    }

    private static Object constant(FieldType type, int place) {
        Object[] constants = type.valueClass().getEnumConstants();
        return constants[place % constants.length];
    }

    private static Object nested(FieldType type) {
        return Dictionary.standard()
                .byTypeName(type.valueClass().getSimpleName())
                .orElseThrow()
                .blank();
    }
}
