package io.employmentpolicy.rules.language;

import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Conclusion;
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

    /**
     * 已经开始：事实所记之事不在评定日以后。 / That a fact has begun. No author writes it: it is asked of every fact that says when it begins, unless
     * the rule holds that day against the day of the decision itself.
     */
    public static final Entry BEGUN = new Entry(
            "begun",
            List.of(ValueType.DAY),
            ValueType.TRUTH,
            false,
            Given.DAY,
            new Text("{0}不在评定日以后", "{0} does not lie after the day of the decision"),
            a -> Functions.begun(a[0], a[1]));

    /**
     * 同一人：所写之人是否为所问之人。 / Whether a record is about whoever the subject is about. No author writes it: beside a subject that names its
     * person it is asked of benefits drawn before and of further records of the kind, unless the rule looks at whose they are itself.
     */
    public static final Entry SAME_PERSON = new Entry(
            "samePerson",
            List.of(ValueType.TEXT, ValueType.TEXT),
            ValueType.TRUTH,
            false,
            Given.NOTHING,
            new Text("{0}与{1}为同一人", "{0} and {1} are the same person"),
            a -> Functions.samePerson(a[0], a[1]));

    /**
     * 所问之人：所写之人是否为所问之人。 / Whether a record is about the person in question. No author writes it: in a policy about a person, or about what
     * is a person's and names nobody, it is asked of benefits drawn before, unless the rule looks at whose they are itself.
     */
    public static final Entry OF_PERSON = new Entry(
            "ofPerson",
            List.of(ValueType.TEXT),
            ValueType.TRUTH,
            false,
            Given.PERSON,
            new Text("{0}为所问之人", "{0} is the person in question"),
            a -> Functions.ofPerson(a[0], a[1]));

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
    public interface Body {
        /** 计算。 / Computes the result; null when it is unknown. */
        @Nullable
        Object apply(@Nullable Object[] arguments);
    }

    /** 另外交付的一项。 / What a function is handed besides the arguments an author writes. */
    public enum Given {
        /** 没有。 / Nothing. */
        NOTHING,
        /** 评定日。 / The day of the decision. */
        DAY,
        /** 所问之人的标识。 / The id of the person in question. */
        PERSON
    }

    /**
     * 一个函数。 / One function of the vocabulary.
     *
     * @param name the name authors write
     * @param parameters types of the arguments an author writes
     * @param result type of the result; with {@code keepsUnit} its unit is that of the first argument which has one
     * @param given what is handed over as a last argument the author does not write
     * @param meaning how a call of it reads, arguments as {@code {0}}, {@code {1}} …
     */
    public record Entry(
            String name,
            List<ValueType> parameters,
            ValueType result,
            boolean keepsUnit,
            Given given,
            Text meaning,
            Body body) {
        /** Copies the parameter types. */
        public Entry {
            parameters = List.copyOf(parameters);
        }

        /** Whether the day of the decision is handed over. */
        public boolean needsAsOf() {
            return given == Given.DAY;
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
        add(all, "month", ValueType.MONTH, "{0}所在的月", "the month of {0}", a -> Functions.month(a[0]), ValueType.DAY);
        add(all, "date", ValueType.DAY, "{0}所在的日", "the day of {0}", a -> Functions.date(a[0]), ValueType.DAY_TIME);
        add(all, "year", ANY_NUMBER, "{0}所在的年", "the year of {0}", a -> Functions.year(a[0]), ValueType.DAY);
        add(all, "quarter", ANY_NUMBER, "{0}所在的季度", "the quarter of {0}", a -> Functions.quarter(a[0]), ValueType.DAY);
        add(
                all,
                "hour",
                ValueType.number("count"),
                "{0}的钟点",
                "the hour of {0}",
                a -> Functions.hour(a[0]),
                ValueType.DAY_TIME);
        add(
                all,
                "endOfDay",
                ValueType.DAY_TIME,
                "{0}当日最后一秒",
                "the last second of {0}",
                a -> Functions.endOfDay(a[0]),
                ValueType.DAY);
        add(
                all,
                "firstMonth",
                ValueType.MONTH,
                "{0}的首月",
                "the first month of {0}",
                a -> Functions.firstMonth(a[0]),
                ValueType.MONTH_PERIOD);
        add(
                all,
                "lastMonth",
                ValueType.MONTH,
                "{0}的末月",
                "the last month of {0}",
                a -> Functions.lastMonth(a[0]),
                ValueType.MONTH_PERIOD);
        add(
                all,
                "firstDay",
                ValueType.DAY,
                "{0}首日",
                "the first day of {0}",
                a -> Functions.firstDay(a[0]),
                ValueType.MONTH);
        add(
                all,
                "lastDay",
                ValueType.DAY,
                "{0}末日",
                "the last day of {0}",
                a -> Functions.lastDay(a[0]),
                ValueType.MONTH);
        add(
                all,
                "firstDayOfYear",
                ValueType.DAY,
                "{0}所在年的首日",
                "the first day of the year of {0}",
                a -> Functions.firstDayOfYear(a[0]),
                ValueType.DAY);
        add(
                all,
                "lastDayOfYear",
                ValueType.DAY,
                "{0}年的末日",
                "the last day of the year {0}",
                a -> Functions.lastDayOfYear(a[0]),
                ANY_NUMBER);
        add(
                all,
                "clipped",
                ValueType.DAY_RUN,
                "{0}至{1}的日子（未结束的至窗口末日）中，在{2}至{3}之内的",
                "the days from {0} to {1} (to the end of the window while running) that lie within {2} to {3}",
                a -> Functions.clipped(a[0], a[1], a[2], a[3]),
                ValueType.DAY,
                ValueType.DAY,
                ValueType.DAY,
                ValueType.DAY);
        add(
                all,
                "monthAfter",
                ValueType.MONTH,
                "{0}的次月",
                "the month after {0}",
                a -> Functions.monthAfter(a[0]),
                ValueType.DAY);
        add(
                all,
                "monthsLater",
                ValueType.MONTH,
                "{0}之后{1}个月",
                "{1} months after {0}",
                a -> Functions.monthsLater(a[0], a[1]),
                ValueType.MONTH,
                MONTHS);
        add(
                all,
                "monthsEarlier",
                ValueType.MONTH,
                "{0}之前{1}个月",
                "{1} months before {0}",
                a -> Functions.monthsEarlier(a[0], a[1]),
                ValueType.MONTH,
                MONTHS);
        add(
                all,
                "laterMonth",
                ValueType.MONTH,
                "{0}与{1}中较晚的月",
                "the later of {0} and {1}",
                a -> Functions.laterMonth(a[0], a[1]),
                ValueType.MONTH,
                ValueType.MONTH);
        add(
                all,
                "monthsBetween",
                MONTHS,
                "{0}至{1}相隔的月数",
                "the months from {0} to {1}",
                a -> Functions.monthsBetween(a[0], a[1]),
                ValueType.MONTH,
                ValueType.MONTH);
        add(
                all,
                "daysBetween",
                DAYS,
                "{0}至{1}相隔的日数（不低于零）",
                "the days from {0} to {1}, not below zero",
                a -> Functions.daysBetween(a[0], a[1]),
                ValueType.DAY,
                ValueType.DAY);
        add(
                all,
                "yearsAfter",
                ValueType.DAY,
                "{0}之后{1}年的同日",
                "the same day {1} years after {0}",
                a -> Functions.yearsAfter(a[0], a[1]),
                ValueType.DAY,
                YEARS);
        add(
                all,
                "yearsBefore",
                ValueType.DAY,
                "{0}之前{1}年的同日",
                "the same day {1} years before {0}",
                a -> Functions.yearsBefore(a[0], a[1]),
                ValueType.DAY,
                YEARS);
        add(
                all,
                "monthsAfter",
                ValueType.DAY,
                "{0}之后{1}个月的同日",
                "the same day {1} months after {0}",
                a -> Functions.monthsAfter(a[0], a[1]),
                ValueType.DAY,
                MONTHS);
        add(
                all,
                "daysAfter",
                ValueType.DAY,
                "{0}之后{1}日",
                "{1} days after {0}",
                a -> Functions.daysAfter(a[0], a[1]),
                ValueType.DAY,
                DAYS);
        add(
                all,
                "dayBefore",
                ValueType.DAY,
                "{0}的前一日",
                "the day before {0}",
                a -> Functions.dayBefore(a[0]),
                ValueType.DAY);
    }

    private static void events(Map<String, Entry> all) {
        ValueType truth = ValueType.TRUTH;
        Entry lastYears = new Entry(
                "lastYears",
                List.of(ValueType.DAY, YEARS),
                truth,
                false,
                Given.DAY,
                new Text("{0}在截至评定日的{1}年之内", "{0} lies in the {1} years that end on the day of the decision"),
                a -> Functions.lastYears(a[0], a[1], a[2]));
        all.put(lastYears.name(), lastYears);
        add(
                all,
                "within",
                truth,
                "{0}在{1}至{2}之间（含首尾）",
                "{0} lies between {1} and {2}, both included",
                a -> Functions.within(a[0], a[1], a[2]),
                ValueType.DAY,
                ValueType.DAY,
                ValueType.DAY);
        add(
                all,
                "inYearOf",
                truth,
                "{0}与{1}在同一公历年",
                "{0} and {1} lie in one calendar year",
                a -> Functions.inYearOf(a[0], a[1]),
                ValueType.DAY,
                ValueType.DAY);
        add(
                all,
                "overlaps",
                truth,
                "{0}与{1}有共同的月",
                "{0} and {1} share a month",
                a -> Functions.overlaps(a[0], a[1]),
                ValueType.MONTH_PERIOD,
                ValueType.MONTH_PERIOD);
        add(all, "happened", truth, "{0}已有记载", "{0} has happened", a -> Functions.happened(a[0]), ValueType.DAY);
        add(all, "assigned", truth, "已有{0}", "there is a {0}", a -> Functions.assigned(a[0]), ValueType.TEXT);
        add(
                all,
                "both",
                ValueType.DAY_TIME,
                "{0}与{1}均已发生之时",
                "the moment by which both {0} and {1} have happened",
                a -> Functions.both(a[0], a[1]),
                ValueType.DAY_TIME,
                ValueType.DAY_TIME);
        add(
                all,
                "reaches",
                truth,
                "{0}占{1}的比例达到{2}",
                "{0} reaches {2} of {1}",
                a -> Functions.reaches(a[0], a[1], a[2]),
                ANY_NUMBER,
                ANY_NUMBER,
                ValueType.number("ratio"));
    }

    private static void numbers(Map<String, Entry> all) {
        keeping(all, "plus", "{0}加{1}", "{0} plus {1}", a -> Functions.plus(a[0], a[1]), ANY_NUMBER, ANY_NUMBER);
        keeping(
                all,
                "minus",
                "{0}减{1}（不低于零）",
                "{0} minus {1}, not below zero",
                a -> Functions.minus(a[0], a[1]),
                ANY_NUMBER,
                ANY_NUMBER);
        keeping(
                all,
                "lesser",
                "{0}与{1}中较小者",
                "the lesser of {0} and {1}",
                a -> Functions.lesser(a[0], a[1]),
                ANY_NUMBER,
                ANY_NUMBER);
        keeping(
                all,
                "greater",
                "{0}与{1}中较大者",
                "the greater of {0} and {1}",
                a -> Functions.greater(a[0], a[1]),
                ANY_NUMBER,
                ANY_NUMBER);
        keeping(all, "times", "{0}乘以{1}", "{0} times {1}", a -> Functions.times(a[0], a[1]), ANY_NUMBER, ANY_NUMBER);
        Entry share = new Entry(
                "share",
                List.of(ValueType.number("ratio"), ANY_NUMBER),
                ValueType.number("yuan"),
                false,
                Given.NOTHING,
                new Text("{1}的{0}", "{0} of {1}"),
                a -> Functions.share(a[0], a[1]));
        all.put(share.name(), share);
        add(
                all,
                "perYear",
                ValueType.TEXT,
                "{0}（每年各计一次，按{1}）",
                "{0}, once for each {1}",
                a -> Functions.perYear(a[0], a[1]),
                ValueType.TEXT,
                ANY_NUMBER);
        add(
                all,
                "wholeShare",
                ANY_NUMBER,
                "{1}的{0}（进到整数）",
                "{0} of {1}, up to the next whole number",
                a -> Functions.wholeShare(a[0], a[1]),
                ValueType.number("ratio"),
                ANY_NUMBER);
        keeping(
                all,
                "average",
                "{0}除以{1}的平均数",
                "{0} divided by {1}",
                a -> Functions.average(a[0], a[1]),
                ANY_NUMBER,
                ANY_NUMBER);
        add(all, "fullYears", YEARS, "{0}中满十二个月的年数", "the whole years in {0}", a -> Functions.fullYears(a[0]), MONTHS);
    }

    private static void add(
            Map<String, Entry> all,
            String name,
            ValueType result,
            String zh,
            String en,
            Body body,
            ValueType... parameters) {
        all.put(name, new Entry(name, List.of(parameters), result, false, Given.NOTHING, new Text(zh, en), body));
    }

    private static void keeping(
            Map<String, Entry> all, String name, String zh, String en, Body body, ValueType... parameters) {
        all.put(
                name,
                new Entry(name, List.of(parameters), ValueType.NUMBER, true, Given.NOTHING, new Text(zh, en), body));
    }

    /** 是否日期或时刻。 / Whether values are days or moments: a function that asks for a day takes a moment too. */
    public static boolean isMoment(Base base) {
        return base == Base.DAY || base == Base.DAY_TIME;
    }
}
