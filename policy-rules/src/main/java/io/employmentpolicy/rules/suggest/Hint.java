package io.employmentpolicy.rules.suggest;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 该怎样写。 / What to write instead where a number or a day was written in a way that shows what kind of thing was meant, but not which number or day.
 *
 * @param key of the sentence that says it
 * @param told what the sentence names, in the order of its places
 */
public record Hint(String key, List<String> told) {
    /** Days and months that turn on when they are read. */
    private static final Pattern RELATIVE =
            Pattern.compile("(?:前年|去年|今年|明年|本年|当年|上个?月|本月|这个月|当月|下个?月|前天|昨天|昨日|上周|本周|下周|年初|年底|月初|月底).{0,12}");

    private static final Map<Pattern, Function<MatchResult, Optional<Hint>>> NUMBERS = numbers();
    private static final Map<Pattern, Function<MatchResult, Optional<Hint>>> DAYS = days();
    private static final String QUARTERS = "一二三四";
    private static final int MONTHS_OF_QUARTER = 3;
    /** Nobody writes a number or a day at greater length. */
    private static final int LONGEST = 40;

    /** Copies the list. */
    public Hint {
        told = List.copyOf(told);
    }

    private static Optional<Hint> says(String key, String... told) {
        return Optional.of(new Hint(key, List.of(told)));
    }

    /** 数字。 / For what stands where a number must. */
    public static Optional<Hint> ofNumber(String text) {
        return first(NUMBERS, text);
    }

    /** 日期。 / For what stands where a day must. */
    public static Optional<Hint> ofDay(String text) {
        return first(DAYS, text);
    }

    /** 月份。 / For what stands where a month must. */
    public static Optional<Hint> ofMonth(String text) {
        String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
        return RELATIVE.matcher(plain).matches() ? says("month-said") : Optional.empty();
    }

    /** 时长。 / For a span of time where a number of months or years must stand. */
    public static Optional<Hint> ofSpan(String unit) {
        return says("span-" + unit);
    }

    /** 别的单位。 / For a number with another unit than the one that is counted. */
    public static Optional<Hint> ofUnit(String unit) {
        return says("number-unit", unit);
    }

    private static Optional<Hint> first(Map<Pattern, Function<MatchResult, Optional<Hint>>> kinds, String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
        for (Map.Entry<Pattern, Function<MatchResult, Optional<Hint>>> kind : kinds.entrySet()) {
            Matcher matcher = kind.getKey().matcher(plain);
            if (matcher.matches()) {
                return kind.getValue().apply(matcher.toMatchResult());
            }
        }
        return Optional.empty();
    }

    private static Map<Pattern, Function<MatchResult, Optional<Hint>>> numbers() {
        String number = "[0-9][0-9.,]*";
        String unit = "\\s*(?:[%\\p{IsHan}/]{0,6})";
        Map<Pattern, Function<MatchResult, Optional<Hint>>> kinds = new LinkedHashMap<>();
        add(kinds, "#.*", any -> says("number-error"));
        add(kinds, "=.*", any -> says("number-formula"));
        add(kinds, number + unit + "\\s*(?:-|~|—+|–|至|到)\\s*" + number + unit, any -> says("number-range"));
        add(kinds, "[-−](" + number + ")" + unit, minus -> says("number-negative", minus.group(1)));
        add(kinds, "\\((" + number + ")\\)" + unit, minus -> says("number-brackets", minus.group(1)));
        add(kinds, number + "\\s*:\\s*" + number, any -> says("number-ratio"));
        add(kinds, number + "(?:\\s*[-+*/×÷]\\s*" + number + ")+", any -> says("number-formula"));
        add(kinds, "(?:[<>≤≥]=?|不超过|不高于|不低于|不少于|不多于|至少|至多|最高|最低|最多|大于|小于|超过|满).*", any -> says("number-bound"));
        add(kinds, number + unit + "(?:以上|以下|以内|封顶|起)", any -> says("number-bound"));
        add(kinds, "(?:约|大约|大概|近|左右).*|.*左右", any -> says("number-about"));
        add(kinds, nothing(), any -> says("nothing"));
        return kinds;
    }

    private static Map<Pattern, Function<MatchResult, Optional<Hint>>> days() {
        Map<Pattern, Function<MatchResult, Optional<Hint>>> kinds = new LinkedHashMap<>();
        add(kinds, "(\\d{4})\\s*年?\\s*第?([一二三四1-4])\\s*季度?", one -> quarter(one.group(1), one.group(2)));
        add(kinds, "(\\d{4})\\s*年?[-/]?[Qq]([1-4])", one -> quarter(one.group(1), one.group(2)));
        add(
                kinds,
                "第?[一二三四1-4]季度|[Qq][1-4]|\\d{1,2}月(?:\\d{1,2}[日号])?|[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}[日号])?",
                any -> says("day-year"));
        add(kinds, "(\\d{4})\\s*年?", one -> says("day-of-year", one.group(1) + "-01-01", one.group(1) + "-12-31"));
        add(kinds, "(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*月?", one -> month(one, "day-of-month"));
        add(kinds, "(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*\\d{1,2}\\s*[日号]?", one -> month(one, "day-none"));
        add(kinds, "\\d{2}\\s*[-./年]\\s*\\d{1,2}\\s*[-./月]\\s*\\d{1,2}\\s*[日号]?", any -> says("day-short-year"));
        add(kinds, "\\d{1,2}\\s*[-./]\\s*\\d{1,2}\\s*[-./]\\s*\\d{4}", any -> says("day-order"));
        add(kinds, "\\d{2}\\s*年\\s*\\d{1,2}\\s*月?", any -> says("day-short-year"));
        add(kinds, RELATIVE.pattern(), any -> says("day-said"));
        add(kinds, ".*(?:即日|今天|今日|印发|发布|公布|次日|之日|当日).*", any -> says("day-said"));
        add(kinds, "#.*", any -> says("day-narrow"));
        add(kinds, nothing(), any -> says("nothing"));
        return kinds;
    }

    private static void add(
            Map<Pattern, Function<MatchResult, Optional<Hint>>> kinds,
            String pattern,
            Function<MatchResult, Optional<Hint>> hint) {
        kinds.put(Pattern.compile(pattern), hint);
    }

    private static String nothing() {
        return "(?:待定|未定|未公布|没有公布|未知|不知|不详|不明|暂无|无|没有|空|/|-|—+|\\?+|N/?A|TBD|tbd|n/a|null|另行通知|待填)";
    }

    private static Optional<Hint> quarter(String year, String which) {
        int quarter = QUARTERS.indexOf(which) >= 0 ? QUARTERS.indexOf(which) : Integer.parseInt(which) - 1;
        LocalDate first = LocalDate.of(Integer.parseInt(year), quarter * MONTHS_OF_QUARTER + 1, 1);
        return says(
                "day-quarter",
                first.toString(),
                first.plusMonths(MONTHS_OF_QUARTER).minusDays(1).toString());
    }

    /** The days of a month; none where there is no such month. */
    private static Optional<Hint> month(MatchResult one, String key) {
        try {
            YearMonth month = YearMonth.of(Integer.parseInt(one.group(1)), Integer.parseInt(one.group(2)));
            return says(key, month.atDay(1).toString(), month.atEndOfMonth().toString());
        } catch (DateTimeException noSuchMonth) {
            return says("day-no-month");
        }
    }
}
