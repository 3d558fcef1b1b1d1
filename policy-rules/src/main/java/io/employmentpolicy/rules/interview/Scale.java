package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The values of a number, a day or a month, one after the other without gaps, so that one can look between any two.
 *
 * @param first the least that makes sense
 * @param last the greatest
 */
record Scale(FactField field, long first, long last) {
    /** Nobody is born after the day he is asked about. */
    private static final String BIRTH = "birth_date";

    private static final int YEARS_BACK = 100;
    private static final int YEARS_AHEAD = 30;
    private static final long MOST = 100_000_000L;
    private static final int MONTHS = 12;

    /** Empty for fields that hold neither. */
    static Optional<Scale> of(FactField field, LocalDate asOf) {
        boolean past =
                field.type().isEvent() && !field.isForeseen() || field.name().equals(BIRTH);
        LocalDate ahead = past ? asOf : asOf.plusYears(YEARS_AHEAD);
        return switch (field.type().base()) {
            case INTEGER, DECIMAL -> {
                int digits = FieldValues.digits(field);
                long least = unscaled(
                        field.least().orElse(field.isSigned() ? BigDecimal.valueOf(-MOST) : BigDecimal.ZERO), digits);
                long most = unscaled(field.most().orElse(BigDecimal.valueOf(MOST)), digits);
                yield Optional.of(new Scale(field, least, most));
            }
            case DATE, DATE_EVENT ->
                Optional.of(new Scale(field, asOf.minusYears(YEARS_BACK).toEpochDay(), ahead.toEpochDay()));
            case MONTH ->
                Optional.of(new Scale(
                        field, number(YearMonth.from(asOf.minusYears(YEARS_BACK))), number(YearMonth.from(ahead))));
            default -> Optional.empty();
        };
    }

    static long unscaled(BigDecimal number, int digits) {
        return number.movePointRight(digits)
                .setScale(0, java.math.RoundingMode.FLOOR)
                .longValueExact();
    }

    static long number(YearMonth month) {
        return month.getYear() * (long) MONTHS + month.getMonthValue() - 1;
    }

    private BigDecimal decimal(long step) {
        return BigDecimal.valueOf(step, FieldValues.digits(field));
    }

    /** The value at a step, as the record holds it. */
    Object value(long step) {
        return switch (field.type().base()) {
            case INTEGER -> Math.toIntExact(step);
            case DECIMAL -> decimal(step);
            case DATE -> LocalDate.ofEpochDay(step);
            case DATE_EVENT -> Occurrence.at(LocalDate.ofEpochDay(step));
            case MONTH -> YearMonth.of((int) (step / MONTHS), (int) (step % MONTHS) + 1);
            default -> throw new IllegalStateException("no scale: " + field);
        };
    }

    /** How the value at a step is written. */
    String text(long step) {
        Object value = value(step);
        return value instanceof Occurrence<?> event
                ? String.valueOf(event.at().orElseThrow())
                : value instanceof BigDecimal number
                        ? number.stripTrailingZeros().scale() <= 0
                                ? number.setScale(0).toPlainString()
                                : number.toPlainString()
                        : value.toString();
    }

    /** How a run reads; what reaches to an end of the scale is open there. */
    Text run(long from, long to) {
        boolean day = field.type().base() != io.employmentpolicy.model.facts.FieldType.Base.INTEGER
                && field.type().base() != io.employmentpolicy.model.facts.FieldType.Base.DECIMAL;
        boolean lowest = from == first && (day || field.least().isEmpty());
        boolean highest = to == last && (day || field.most().isEmpty());
        if (from == to) {
            return Text.same(text(from));
        }
        if (lowest && highest) {
            return new Text("不论多少", "whatever it is");
        }
        if (lowest && (day || from != 0)) {
            return day
                    ? new Text("不晚于 " + text(to), "up to " + text(to))
                    : new Text("不超过 " + text(to), "at most " + text(to));
        }
        if (highest) {
            return day
                    ? new Text(text(from) + " 起", "from " + text(from) + " on")
                    : new Text("不少于 " + text(from), "at least " + text(from));
        }
        return new Text(text(from) + " 至 " + text(to), text(from) + " to " + text(to));
    }
}
