package io.employmentpolicy.rules.language;

import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.text.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 表达式的类型与单位。 / The type of an expression: what may be compared with what, in which unit.
 *
 * @param base the family of values
 * @param enumType the enum class of {@code ENUM} and of an {@code ENUM_SET}, otherwise null
 * @param unit unit such as {@code yuan} or {@code months}; empty when the value has none or may take any
 */
public record ValueType(Base base, @Nullable Class<?> enumType, String unit) {
    /** 类型族。 / Families of values. */
    public enum Base {
        /** Three-valued truth. */
        TRUTH,
        /** Exact decimal number. */
        NUMBER,
        /** Calendar day; the day of an event may also be "not yet". */
        DAY,
        /** Day and time of day in Asia/Shanghai. */
        DAY_TIME,
        /** Calendar month. */
        MONTH,
        /** Months from … to …, both included. */
        MONTH_PERIOD,
        /** A run of days, perhaps none. */
        DAY_RUN,
        /** Code or id. */
        TEXT,
        /** One of a closed list. */
        ENUM,
        /** Set of constants of a closed list. */
        ENUM_SET,
        /** Set of codes. */
        TEXT_SET,
        /** Amount of money promised by a grant. */
        AMOUNT,
        /** Clause of a conclusion, such as its first month or payee. */
        DETAIL
    }

    static final ValueType TRUTH = new ValueType(Base.TRUTH, null, "");
    static final ValueType DAY = new ValueType(Base.DAY, null, "");
    static final ValueType DAY_TIME = new ValueType(Base.DAY_TIME, null, "");
    static final ValueType MONTH = new ValueType(Base.MONTH, null, "");
    static final ValueType MONTH_PERIOD = new ValueType(Base.MONTH_PERIOD, null, "");
    static final ValueType DAY_RUN = new ValueType(Base.DAY_RUN, null, "");
    static final ValueType TEXT = new ValueType(Base.TEXT, null, "");
    static final ValueType AMOUNT = new ValueType(Base.AMOUNT, null, "");
    static final ValueType DETAIL = new ValueType(Base.DETAIL, null, "");
    static final ValueType NUMBER = number("");

    /** Refuses a type without family or unit. */
    public ValueType {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(unit, "unit");
    }

    /** 带单位的数。 / A number in a unit; the empty unit fits every other. */
    public static ValueType number(String unit) {
        return new ValueType(Base.NUMBER, null, unit);
    }

    /** 布尔（三值）。 / The type of a test. */
    public static ValueType truth() {
        return TRUTH;
    }

    /** 编码。 / The type of a code or id. */
    public static ValueType text() {
        return TEXT;
    }

    /** 日期。 / The type of a calendar day. */
    public static ValueType day() {
        return DAY;
    }

    /** 月份。 / The type of a calendar month. */
    public static ValueType month() {
        return MONTH;
    }

    /** 一段日子。 / The type of a run of days. */
    public static ValueType dayRun() {
        return DAY_RUN;
    }

    /** 事实字段的类型。 / The type of a fact field as rules see it: an event is the day or moment at which it happened. */
    public static ValueType of(FieldType field, String unit) {
        return switch (field.base()) {
            case BOOLEAN -> TRUTH;
            case INTEGER, DECIMAL -> number(unit);
            case TEXT, TEXT_EVENT -> TEXT;
            case DATE, DATE_EVENT -> DAY;
            case MONTH -> MONTH;
            case DATE_TIME, DATE_TIME_EVENT -> DAY_TIME;
            case MONTH_PERIOD -> MONTH_PERIOD;
            case ENUM -> new ValueType(Base.ENUM, field.valueClass(), "");
            case ENUM_SET -> new ValueType(Base.ENUM_SET, field.valueClass(), "");
            case TEXT_SET, LIST -> new ValueType(Base.TEXT_SET, null, "");
        };
    }

    /** 能否相互比较。 / Whether values of the two types can be compared: same family, same closed list, no two different units. */
    public boolean comparableWith(ValueType other) {
        return base == other.base
                && Objects.equals(enumType, other.enumType)
                && (unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit));
    }

    /** 是否有先后大小。 / Whether {@code <} and {@code >} make sense. */
    public boolean ordered() {
        return base == Base.NUMBER || base == Base.DAY || base == Base.DAY_TIME || base == Base.MONTH;
    }

    /** 给作者看的名称。 / What an author calls values of this type. */
    public Text label() {
        String list = enumType == null ? "" : enumType.getSimpleName();
        return switch (base) {
            case TRUTH -> new Text("是否", "true or false");
            case NUMBER ->
                unit.isEmpty() ? new Text("数", "a number") : new Text("数（单位 " + unit + "）", "a number in " + unit);
            case DAY -> new Text("日期", "a day");
            case DAY_TIME -> new Text("时刻", "a moment");
            case MONTH -> new Text("月份", "a month");
            case MONTH_PERIOD -> new Text("所属期（起止月）", "a period of months");
            case DAY_RUN -> new Text("一段日子，如 clipped( … )", "a run of days such as clipped( … )");
            case TEXT -> new Text("编码（双引号内）", "a code in quotes");
            case ENUM -> new Text("列表 " + list + " 的取值", "a value of " + list);
            case ENUM_SET -> new Text("列表 " + list + " 的数个取值", "a set of values of " + list);
            case TEXT_SET -> new Text("数个编码", "a set of codes");
            case AMOUNT -> new Text("给付金额", "an amount");
            case DETAIL -> new Text("结论的一部分", "a part of a conclusion");
        };
    }

    /** Prints the family and its unit or closed list, for messages. */
    @Override
    public String toString() {
        String detail = enumType != null ? enumType.getSimpleName() : unit;
        return detail.isEmpty() ? base.name() : base.name() + "(" + detail + ")";
    }
}
