package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.edition.Operand;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 字段的可比取值。 / What a compared field holds in a fact, in a form in which two of them can be compared. */
final class Compared {
    /** What has not happened, or still runs, is later than any day. */
    private static final Object NEVER = new Object();

    private Compared() {}

    /** What it is in a fact, in a form that can be compared; null when unknown. */
    @Nullable
    static Object of(Operand operand, @Nullable Fact fact, LocalDate asOf) {
        if (operand.isAsOf()) {
            return asOf;
        }
        Object value = fact == null ? null : operand.field().read(fact);
        if (value instanceof Occurrence<?> event) {
            return event.happened() ? event.at().orElseThrow() : NEVER;
        }
        if (value instanceof MonthPeriod period && operand.part() != Operand.Part.WHOLE) {
            return operand.part() == Operand.Part.FROM ? period.from() : period.to() == null ? NEVER : period.to();
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

    /** Whether a known value is a day that has not come. */
    static boolean isNever(Object value) {
        return value == NEVER;
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
    private static String code(Object value) {
        return value instanceof Labelled labelled ? labelled.code() : value.toString();
    }

    /** Whether a known value is one of the codes, a set whether it has one of them. */
    static boolean hasAny(Object value, Set<String> codes) {
        return value instanceof Collection<?> several
                ? several.stream().anyMatch(one -> codes.contains(code(one)))
                : codes.contains(code(value));
    }

    /** Whether a known value is one of the codes, a set whether it has no other. */
    static boolean hasOnly(Object value, Set<String> codes) {
        return value instanceof Collection<?> several
                ? several.stream().allMatch(one -> codes.contains(code(one)))
                : codes.contains(code(value));
    }

    /** What a fact says, as a person reads it. */
    static Text shown(Operand operand, Fact fact) {
        Object value = operand.field().read(fact);
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
