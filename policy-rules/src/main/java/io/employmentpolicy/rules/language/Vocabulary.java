package io.employmentpolicy.rules.language;

import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.language.ValueType.Base;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 规则文件可用的全部函数。 / Every function a rule file may call, on one page. What is not listed here does not exist for an author.
 *
 * <p>Parameters ({@code yuan rate months days years count}), tables ({@code table listed}), counting ({@code count sum}) and the clauses of
 * a conclusion have a syntax of their own and are listed by {@link Quantity} and {@link Conclusion}.
 */
public final class Vocabulary {
    private static final ValueType YEARS = ValueType.number("years");
    private static final ValueType MONTHS = ValueType.number("months");
    private static final ValueType DAYS = ValueType.number("days");
    private static final ValueType ANY_NUMBER = ValueType.NUMBER;

    private static final Map<String, Entry> ENTRIES = entries();

    private Vocabulary() {}

    /** 按名称查找函数。 / The function of that name, if there is one. */
    public static Optional<Entry> function(String name) {
        return Optional.ofNullable(ENTRIES.get(name));
    }

    /** 全部函数，按类编排。 / All functions in the order in which they are explained. */
    public static List<Entry> functions() {
        return List.copyOf(ENTRIES.values());
    }

    /** 函数的计算。 / What a function computes; arguments and result may be unknown (null). */
    @FunctionalInterface
    interface Body {
        @Nullable Object apply(@Nullable Object[] arguments);
    }

    /**
     * 一个函数。 / One function of the vocabulary.
     *
     * @param name the name authors write
     * @param parameters types of the arguments an author writes
     * @param result type of the result; with {@code keepsUnit} its unit is that of the first argument which has one
     * @param needsAsOf whether the day of the decision is handed over as a last argument the author does not write
     * @param meaning one sentence for the printed page
     */
    public record Entry(
            String name, List<ValueType> parameters, ValueType result, boolean keepsUnit, boolean needsAsOf, Text meaning, Body body) {
        /** Copies the parameter types. */
        public Entry {
            parameters = List.copyOf(parameters);
        }

        /** Two entries are the same function when they bear the same name. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Entry entry && name.equals(entry.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        /** Prints the name and how many arguments it takes. */
        @Override
        public String toString() {
            return name + "/" + parameters.size();
        }
    }

    private static Map<String, Entry> entries() {
        Map<String, Entry> all = new LinkedHashMap<>();
        calendar(all);
        events(all);
        numbers(all);
        return all;
    }

    private static void calendar(Map<String, Entry> all) {
        add(all, "month", ValueType.MONTH, "某日所在的月", "the month a day lies in", a -> Functions.month(a[0]), ValueType.DAY);
        add(all, "date", ValueType.DAY, "某时刻所在的日", "the day a moment lies in", a -> Functions.date(a[0]), ValueType.DAY_TIME);
        add(all, "year", ANY_NUMBER, "某日所在的年", "the calendar year of a day", a -> Functions.year(a[0]), ValueType.DAY);
        add(all, "endOfDay", ValueType.DAY_TIME, "某日最后一秒", "the last second of a day", a -> Functions.endOfDay(a[0]), ValueType.DAY);
        add(all, "firstMonth", ValueType.MONTH, "所属期首月", "the first month of a period", a -> Functions.firstMonth(a[0]), ValueType.MONTH_PERIOD);
        add(all, "firstDay", ValueType.DAY, "某月首日", "the first day of a month", a -> Functions.firstDay(a[0]), ValueType.MONTH);
        add(all, "firstDayOfYear", ValueType.DAY, "某日所在年的首日", "the first day of the year a day lies in", a -> Functions.firstDayOfYear(a[0]), ValueType.DAY);
        add(all, "monthAfter", ValueType.MONTH, "某日次月", "the month after the month of a day", a -> Functions.monthAfter(a[0]), ValueType.DAY);
        add(all, "monthsLater", ValueType.MONTH, "若干月后的月", "a month so many months later", a -> Functions.monthsLater(a[0], a[1]), ValueType.MONTH, MONTHS);
        add(all, "monthsEarlier", ValueType.MONTH, "若干月前的月", "a month so many months earlier", a -> Functions.monthsEarlier(a[0], a[1]), ValueType.MONTH, MONTHS);
        add(all, "laterMonth", ValueType.MONTH, "两月中较晚者", "the later of two months", a -> Functions.laterMonth(a[0], a[1]), ValueType.MONTH, ValueType.MONTH);
        add(all, "monthsBetween", MONTHS, "两月相隔的月数", "months from the first month to the second", a -> Functions.monthsBetween(a[0], a[1]), ValueType.MONTH, ValueType.MONTH);
        add(all, "yearsAfter", ValueType.DAY, "若干年后同日", "the same day so many years later", a -> Functions.yearsAfter(a[0], a[1]), ValueType.DAY, YEARS);
        add(all, "yearsBefore", ValueType.DAY, "若干年前同日", "the same day so many years earlier", a -> Functions.yearsBefore(a[0], a[1]), ValueType.DAY, YEARS);
        add(all, "monthsAfter", ValueType.DAY, "若干月后同日", "the same day so many months later", a -> Functions.monthsAfter(a[0], a[1]), ValueType.DAY, MONTHS);
        add(all, "daysAfter", ValueType.DAY, "若干日后（当日为第零日）", "so many days later, the day itself being day 0", a -> Functions.daysAfter(a[0], a[1]), ValueType.DAY, DAYS);
    }

    private static void events(Map<String, Entry> all) {
        ValueType truth = ValueType.TRUTH;
        Entry lastYears = new Entry("lastYears", List.of(ValueType.DAY, YEARS), truth, false, true,
                new Text("某日在截至评定日的若干年内", "a day lies in the years that end on the day of the decision"),
                a -> Functions.lastYears(a[0], a[1], a[2]));
        all.put(lastYears.name(), lastYears);
        add(all, "within", truth, "某日在两日之间（含首尾）", "a day lies between two days, both included", a -> Functions.within(a[0], a[1], a[2]), ValueType.DAY, ValueType.DAY, ValueType.DAY);
        add(all, "inYearOf", truth, "两日在同一公历年", "two days lie in one calendar year", a -> Functions.inYearOf(a[0], a[1]), ValueType.DAY, ValueType.DAY);
        add(all, "overlaps", truth, "两段所属期有共同的月", "two periods share a month", a -> Functions.overlaps(a[0], a[1]), ValueType.MONTH_PERIOD, ValueType.MONTH_PERIOD);
        add(all, "happened", truth, "某事已经发生", "an event has happened", a -> Functions.happened(a[0]), ValueType.DAY);
        add(all, "both", ValueType.DAY_TIME, "两事均已发生的时刻", "when both events have happened", a -> Functions.both(a[0], a[1]), ValueType.DAY_TIME, ValueType.DAY_TIME);
        add(all, "reaches", truth, "部分占整体达到比率（整数比较）", "a part reaches a rate of the whole, in exact numbers", a -> Functions.reaches(a[0], a[1], a[2]), ANY_NUMBER, ANY_NUMBER, ValueType.number("ratio"));
    }

    private static void numbers(Map<String, Entry> all) {
        keeping(all, "plus", "两数之和", "the sum of two numbers", a -> Functions.plus(a[0], a[1]), ANY_NUMBER, ANY_NUMBER);
        keeping(all, "minus", "两数之差，不低于零", "the difference of two numbers, not below zero", a -> Functions.minus(a[0], a[1]), ANY_NUMBER, ANY_NUMBER);
        keeping(all, "lesser", "两数中较小者", "the lesser of two numbers", a -> Functions.lesser(a[0], a[1]), ANY_NUMBER, ANY_NUMBER);
        keeping(all, "greater", "两数中较大者", "the greater of two numbers", a -> Functions.greater(a[0], a[1]), ANY_NUMBER, ANY_NUMBER);
        keeping(all, "times", "倍数", "a number so many times", a -> Functions.times(a[0], a[1]), ANY_NUMBER, ANY_NUMBER);
        Entry share = new Entry("share", List.of(ValueType.number("ratio"), ANY_NUMBER), ValueType.number("yuan"), false, false,
                new Text("金额的比例部分，向下取到分", "a share of a sum of money, cut down to the cent"),
                a -> Functions.share(a[0], a[1]));
        all.put(share.name(), share);
        add(all, "fullYears", YEARS, "满若干年（每十二个月计一年）", "whole years in a number of months", a -> Functions.fullYears(a[0]), MONTHS);
    }

    private static void add(
            Map<String, Entry> all, String name, ValueType result, String zh, String en, Body body, ValueType... parameters) {
        all.put(name, new Entry(name, List.of(parameters), result, false, false, new Text(zh, en), body));
    }

    private static void keeping(
            Map<String, Entry> all, String name, String zh, String en, Body body, ValueType... parameters) {
        all.put(name, new Entry(name, List.of(parameters), ValueType.NUMBER, true, false, new Text(zh, en), body));
    }

    /** 是否日期或时刻。 / Whether values are days or moments: a function that asks for a day takes a moment too. */
    public static boolean isMoment(Base base) {
        return base == Base.DAY || base == Base.DAY_TIME;
    }
}
