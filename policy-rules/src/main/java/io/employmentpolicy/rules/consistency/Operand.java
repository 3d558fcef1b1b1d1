package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 被核对的字段。 / A field that is compared, or the day of the decision.
 *
 * @param kind null for the day of the decision
 * @param field null for the day of the decision
 * @param part which end of a period is meant
 */
public record Operand(
        @Nullable FactKind kindOrNull, @Nullable FactField fieldOrNull, Part part) {
    /** 评定日。 / The day of the decision. */
    public static final Operand AS_OF = new Operand(null, null, Part.WHOLE);

    /** What has not happened, or still runs, is later than any day. */
    private static final Object NEVER = new Object();

    /** 取哪一部分。 / Which part of a field is meant. */
    public enum Part {
        /** The value. */
        WHOLE,
        /** First month of a period. */
        FROM,
        /** Last month of a period. */
        TO
    }

    /** 是否评定日。 / Whether it is the day of the decision. */
    public boolean isAsOf() {
        return fieldOrNull == null;
    }

    /** 种类。 / The kind of the field. */
    public FactKind kind() {
        return Objects.requireNonNull(kindOrNull, "the day of the decision has no kind");
    }

    /** 字段。 / The field. */
    public FactField field() {
        return Objects.requireNonNull(fieldOrNull, "the day of the decision has no field");
    }

    /** What it is in a fact, in a form that can be compared; null when unknown. */
    @Nullable
    Object of(@Nullable Fact fact, LocalDate asOf) {
        if (fieldOrNull == null) {
            return asOf;
        }
        Object value = fact == null ? null : fieldOrNull.read(fact);
        if (value instanceof Occurrence<?> event) {
            return event.happened() ? event.at().orElseThrow() : NEVER;
        }
        if (value instanceof MonthPeriod period && part != Part.WHOLE) {
            return part == Part.FROM ? period.from() : period.to() == null ? NEVER : period.to();
        }
        return value instanceof Integer number ? BigDecimal.valueOf(number) : value;
    }

    /** Which of two known values is greater or later; the coarser of two measures of time counts. */
    static int compare(Object one, Object other) {
        if (one == NEVER || other == NEVER) {
            return one == other ? 0 : one == NEVER ? 1 : -1;
        }
        if (one instanceof BigDecimal number) {
            return number.compareTo((BigDecimal) other);
        }
        if (one instanceof YearMonth || other instanceof YearMonth) {
            return month(one).compareTo(month(other));
        }
        if (one instanceof LocalDate || other instanceof LocalDate) {
            return day(one).compareTo(day(other));
        }
        return ((LocalDateTime) one).compareTo((LocalDateTime) other);
    }

    static boolean isMonth(Object time) {
        return time instanceof YearMonth;
    }

    private static YearMonth month(Object time) {
        return time instanceof YearMonth month ? month : YearMonth.from(day(time));
    }

    private static LocalDate day(Object time) {
        return time instanceof LocalDateTime moment ? moment.toLocalDate() : (LocalDate) time;
    }

    /** The code of a known value of a closed list, a text or a yes or no. */
    static String code(Object value) {
        return value instanceof Labelled labelled ? labelled.code() : value.toString();
    }

    /** What a fact says, as a person reads it. */
    Text shown(Fact fact) {
        Object value = field().read(fact);
        if (value instanceof Occurrence<?> event) {
            return event.happened() ? Text.same(String.valueOf(event.at().orElseThrow())) : new Text("尚未发生", "not yet");
        }
        if (value instanceof MonthPeriod period) {
            return new Text(
                    period.from() + " 至 " + (period.to() == null ? "今" : period.to()),
                    period.from() + " to " + (period.to() == null ? "now" : period.to()));
        }
        if (value instanceof Labelled labelled) {
            return new Text(labelled.zh(), labelled.en());
        }
        if (value instanceof Boolean truth) {
            return truth ? new Text("是", "yes") : new Text("否", "no");
        }
        return Text.same(value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value));
    }
}
