package io.employmentpolicy.model.facts;

import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 字段类型。 / What a field of a fact can hold.
 *
 * @param base the shape of the value
 * @param valueClass the enum of {@link Base#ENUM} and {@link Base#ENUM_SET}, the record of {@link Base#LIST}; null for
 *     every other base
 */
public record FieldType(Base base, @Nullable Class<?> valueClass) {

    /** 值的形态。 / The shape of a value; the Java type that carries it is named with each. */
    public enum Base {
        /** {@code Boolean}. */
        BOOLEAN,
        /** {@code Integer}. */
        INTEGER,
        /** {@code BigDecimal}: money, rates and indicator values. */
        DECIMAL,
        /** {@code String}: names, ids and codes. */
        TEXT,
        /** {@code LocalDate}. */
        DATE,
        /** {@code YearMonth}. */
        MONTH,
        /** {@code LocalDateTime}. */
        DATE_TIME,
        /** {@code Occurrence<LocalDate>}. */
        DATE_EVENT,
        /** {@code Occurrence<LocalDateTime>}. */
        DATE_TIME_EVENT,
        /** {@code Occurrence<String>}: a name or id that may be known to be nobody's yet. */
        TEXT_EVENT,
        /** An enum of the model. */
        ENUM,
        /** {@code Set} of an enum of the model. */
        ENUM_SET,
        /** {@code Set<String>}. */
        TEXT_SET,
        /** {@code MonthPeriod}. */
        MONTH_PERIOD,
        /** {@code List} of a nested fact record. */
        LIST
    }

    /** 明示的空值是否另有含义。 / Whether an explicit null says "not yet" rather than "unknown". */
    public boolean isEvent() {
        return base == Base.DATE_EVENT || base == Base.DATE_TIME_EVENT || base == Base.TEXT_EVENT;
    }

    private static final Map<Class<?>, Base> PLAIN = Map.of(
            Boolean.class, Base.BOOLEAN,
            Integer.class, Base.INTEGER,
            BigDecimal.class, Base.DECIMAL,
            String.class, Base.TEXT,
            LocalDate.class, Base.DATE,
            YearMonth.class, Base.MONTH,
            LocalDateTime.class, Base.DATE_TIME,
            MonthPeriod.class, Base.MONTH_PERIOD);

    static FieldType of(Type declared) {
        if (declared instanceof Class<?> type) {
            Base plain = PLAIN.get(type);
            if (plain != null) {
                return new FieldType(plain, null);
            }
            if (type.isEnum()) {
                return new FieldType(Base.ENUM, type);
            }
        }
        if (declared instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] instanceof Class<?> argument) {
            return ofGeneric(generic, argument);
        }
        throw unsupported(declared);
    }

    private static FieldType ofGeneric(ParameterizedType generic, Class<?> argument) {
        Type raw = generic.getRawType();
        if (raw == Occurrence.class && argument == LocalDate.class) {
            return new FieldType(Base.DATE_EVENT, null);
        }
        if (raw == Occurrence.class && argument == LocalDateTime.class) {
            return new FieldType(Base.DATE_TIME_EVENT, null);
        }
        if (raw == Occurrence.class && argument == String.class) {
            return new FieldType(Base.TEXT_EVENT, null);
        }
        if (raw == Set.class && argument == String.class) {
            return new FieldType(Base.TEXT_SET, null);
        }
        if (raw == Set.class && argument.isEnum()) {
            return new FieldType(Base.ENUM_SET, argument);
        }
        if (raw == List.class && argument.isRecord()) {
            return new FieldType(Base.LIST, argument);
        }
        throw unsupported(generic);
    }

    private static IllegalStateException unsupported(Type declared) {
        return new IllegalStateException("no fact field can hold " + declared.getTypeName());
    }
}
