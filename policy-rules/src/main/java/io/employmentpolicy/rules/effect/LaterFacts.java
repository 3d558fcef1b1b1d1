package io.employmentpolicy.rules.effect;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 整案后移数年。 / The facts of a case some years later: all days, months and years in them, so that everybody is as old as before. */
final class LaterFacts {
    /** Whole numbers up to here are years. */
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(9999);

    private final Facts facts;
    private final int years;

    private LaterFacts(Facts facts, int years) {
        this.facts = facts;
        this.years = years;
    }

    static Facts of(Facts facts, int years) {
        LaterFacts later = new LaterFacts(facts, years);
        return facts.replacing(later::fact);
    }

    private Fact fact(Fact fact) {
        return facts.dictionary().kindOf(fact).map(kind -> fact(kind, fact)).orElse(fact);
    }

    private Fact fact(FactKind kind, Fact fact) {
        Map<FactField, @Nullable Object> moved = new HashMap<>();
        for (FactField field : kind.fields()) {
            Object value = field.read(fact);
            Object later = value == null ? null : value(field, value);
            if (later != value) {
                moved.put(field, later);
            }
        }
        return moved.isEmpty() ? fact : kind.with(fact, moved);
    }

    private Object value(FactField field, Object value) {
        if (value instanceof LocalDate day) {
            return day.plusYears(years);
        }
        if (value instanceof LocalDateTime moment) {
            return moment.plusYears(years);
        }
        if (value instanceof YearMonth month) {
            return month.plusYears(years);
        }
        if (value instanceof MonthPeriod period) {
            YearMonth to = period.to();
            return new MonthPeriod(period.from().plusYears(years), to == null ? null : to.plusYears(years));
        }
        if (value instanceof Occurrence<?> event) {
            return event.at().isEmpty()
                    ? event
                    : Occurrence.at(value(field, event.at().get()));
        }
        if (value instanceof Integer year
                && field.most().filter(LAST_YEAR::equals).isPresent()) {
            return year + years;
        }
        return value instanceof List<?> inside && field.type().base() == FieldType.Base.LIST
                ? inside.stream().map(one -> fact((Fact) one)).toList()
                : value;
    }
}
