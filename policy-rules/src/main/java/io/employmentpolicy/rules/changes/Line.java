package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Optional;

/**
 * Values of a field in their order, one step a day, a month, a cent or one: between two of them there is a first at which an answer turns.
 * Of a period of months the last month is what moves.
 */
final class Line {
    private static final int CENTS = 2;
    private static final long HUNDRED_YEARS = 36_525;
    private static final long HUNDRED_YEARS_OF_MONTHS = 1_200;
    private static final long MOST = 1_000_000_000_000L;

    private final FactField field;
    private final Object origin;
    private final LocalDate asOf;

    private Line(FactField field, Object origin, LocalDate asOf) {
        this.field = field;
        this.origin = origin;
        this.asOf = asOf;
    }

    /** The line on which a value lies; empty where values have no order. */
    static Optional<Line> through(FactField field, Object value, LocalDate asOf) {
        boolean ordered = switch (field.type().base()) {
            case INTEGER, DECIMAL, DATE, MONTH -> true;
            case DATE_EVENT -> value instanceof Occurrence<?> event && event.happened();
            case MONTH_PERIOD -> value instanceof MonthPeriod period && period.to() != null;
            default -> false;
        };
        return ordered ? Optional.of(new Line(field, value, asOf)) : Optional.empty();
    }

    /** Where a value lies; empty when it lies off the line, as an event that has not happened. */
    Optional<Long> place(Object value) {
        if (value instanceof Integer number) {
            return Optional.of(number.longValue());
        }
        if (value instanceof BigDecimal number) {
            return Optional.of(number.movePointRight(scale())
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValue());
        }
        if (value instanceof LocalDate day) {
            return Optional.of(day.toEpochDay());
        }
        if (value instanceof YearMonth month) {
            return Optional.of(month.getLong(ChronoField.PROLEPTIC_MONTH));
        }
        if (value instanceof Occurrence<?> event) {
            return event.at().flatMap(at -> place((Object) at));
        }
        if (value instanceof MonthPeriod period && origin instanceof MonthPeriod own) {
            YearMonth to = period.to();
            return to == null || !period.from().equals(own.from()) ? Optional.empty() : place(to);
        }
        return Optional.empty();
    }

    /** The value at a place. */
    Object at(long place) {
        return switch (field.type().base()) {
            case INTEGER -> Math.toIntExact(place);
            case DECIMAL -> BigDecimal.valueOf(place, scale());
            case DATE -> LocalDate.ofEpochDay(place);
            case DATE_EVENT -> Occurrence.at(LocalDate.ofEpochDay(place));
            case MONTH -> month(place);
            default -> new MonthPeriod(((MonthPeriod) origin).from(), month(place));
        };
    }

    private static YearMonth month(long place) {
        return YearMonth.of(Math.toIntExact(Math.floorDiv(place, 12L)), Math.floorMod(place, 12) + 1);
    }

    /** The first place that makes sense. */
    long low() {
        return switch (field.type().base()) {
            case INTEGER, DECIMAL -> field.least().flatMap(this::place).orElse(field.isSigned() ? -MOST : 0L);
            case MONTH -> place(YearMonth.from(asOf)).orElseThrow() - HUNDRED_YEARS_OF_MONTHS;
            case MONTH_PERIOD -> place(((MonthPeriod) origin).from()).orElseThrow();
            default -> asOf.toEpochDay() - HUNDRED_YEARS;
        };
    }

    /** The last place that makes sense: what has happened lies in the past. */
    long high() {
        return switch (field.type().base()) {
            case INTEGER -> field.most().flatMap(this::place).orElse((long) Integer.MAX_VALUE);
            case DECIMAL -> field.most().flatMap(this::place).orElse(MOST);
            case MONTH, MONTH_PERIOD -> place(YearMonth.from(asOf)).orElseThrow() + HUNDRED_YEARS_OF_MONTHS;
            case DATE_EVENT -> field.isForeseen() ? asOf.toEpochDay() + HUNDRED_YEARS : asOf.toEpochDay();
            default -> asOf.toEpochDay() + HUNDRED_YEARS;
        };
    }

    /** The place of the day of the decision, beyond which little has happened; where values are no time, off the line. */
    long now() {
        return switch (field.type().base()) {
            case DATE, DATE_EVENT -> asOf.toEpochDay();
            case MONTH, MONTH_PERIOD -> place(YearMonth.from(asOf)).orElseThrow();
            default -> Long.MAX_VALUE;
        };
    }

    /** Whether values are days or months and not numbers. */
    boolean ofTime() {
        FieldType.Base base = field.type().base();
        return base != FieldType.Base.INTEGER && base != FieldType.Base.DECIMAL;
    }

    private int scale() {
        return origin instanceof BigDecimal number ? Math.max(CENTS, number.scale()) : CENTS;
    }
}
