package io.employmentpolicy.rules.language;

import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.language.Vocabulary.Body;
import io.employmentpolicy.rules.language.Vocabulary.Entry;
import io.employmentpolicy.rules.language.Vocabulary.Given;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 函数表。 / The functions authors may call, in the order in which they are explained: what each takes, gives and is called. */
final class FunctionList {
    private static final ValueType YEARS = ValueType.number("years");
    private static final ValueType MONTHS = ValueType.number("months");
    private static final ValueType DAYS = ValueType.number("days");
    private static final ValueType ANY_NUMBER = ValueType.NUMBER;

    private FunctionList() {}

    static Map<String, Entry> all() {
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
}
