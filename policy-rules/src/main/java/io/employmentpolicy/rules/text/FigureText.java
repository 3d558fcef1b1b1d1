package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Yuan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** 数字与单位的写法。 / How numbers are written: sums with separators, long months as years, shares as a person says them. */
public final class FigureText {
    private static final String RATIO = "ratio";
    private static final String MONTHS = "months";
    private static final String YUAN = "yuan";
    private static final String YES_NO = "yes-no";
    private static final Text YES = new Text("是", "yes");
    private static final Text NO = new Text("否", "no");
    private static final int YEAR = 12;
    private static final int LONG = 120;
    private static final int FINE = 4;
    private static final BigDecimal NEAR = new BigDecimal("0.00000001");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");
    private static final List<Integer> DENOMINATORS = List.of(3, 6, 7, 9, 11, 12);
    private static final Map<String, Text> UNITS = Map.ofEntries(
            Map.entry(YUAN, new Text("元", "yuan")),
            Map.entry("yuan/month", new Text("元/月", "yuan a month")),
            Map.entry("average-yuan/month", new Text("元/月（平均）", "yuan a month on average")),
            Map.entry("yuan/year", new Text("元/年", "yuan a year")),
            Map.entry("yuan/person", new Text("元/人", "yuan a person")),
            Map.entry("yuan/hour", new Text("元/小时", "yuan an hour")),
            Map.entry(RATIO, new Text("比例", "ratio")),
            Map.entry(MONTHS, new Text("个月", "months")),
            Map.entry("days", new Text("日", "days")),
            Map.entry("years", new Text("年", "years")),
            Map.entry("hours", new Text("小时", "hours")),
            Map.entry("persons", new Text("人", "persons")),
            Map.entry("times", new Text("次", "times")),
            Map.entry("count", new Text("", "")),
            Map.entry(YES_NO, new Text("是否", "yes or no")));

    /** Units that English has one of. */
    private static final Map<String, String> ONE = Map.of(
            MONTHS, "month", "days", "day", "years", "year", "hours", "hour", "persons", "person", "times", "time");

    private FigureText() {}

    static String unit(String unit, Language language) {
        return UNITS.getOrDefault(unit, Text.same(unit)).in(language);
    }

    /** 一笔钱。 / A sum with separators and without cents that are nought: {@code 21,600}. */
    static String sum(Yuan yuan) {
        return sum(yuan.amount());
    }

    /** A number with separators and without noughts that say nothing. */
    static String separated(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return THOUSANDS.matcher(whole).replaceAll(",") + (point < 0 ? "" : plain.substring(point));
    }

    private static String sum(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        String plain =
                bare.setScale(bare.scale() <= 0 ? 0 : Math.max(2, bare.scale())).toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return THOUSANDS.matcher(whole).replaceAll(",") + (point < 0 ? "" : plain.substring(point));
    }

    /** 一笔钱及单位。 / A sum in yuan. */
    static String money(Yuan yuan, Language language) {
        return sum(yuan) + " " + unit(YUAN, language);
    }

    /** 数值及单位。 / A number with its unit; a ratio as a percentage or a fraction. */
    public static String number(BigDecimal value, String unit, Language language) {
        if (unit.equals(RATIO)) {
            return ratio(value);
        }
        if (unit.equals(YES_NO)) {
            return (value.signum() > 0 ? YES : NO).in(language);
        }
        String name = language == Language.EN && value.compareTo(BigDecimal.ONE) == 0
                ? ONE.getOrDefault(unit, unit(unit, language))
                : unit(unit, language);
        String number = unit.contains(YUAN) ? sum(value) : value.toPlainString();
        String told = name.isEmpty() ? number : number + " " + name;
        return unit.equals(MONTHS) ? years(value, told, language) : told;
    }

    /** Nobody counts a retirement age in months. */
    private static String years(BigDecimal months, String told, Language language) {
        if (months.compareTo(BigDecimal.valueOf(LONG)) <= 0
                || months.stripTrailingZeros().scale() > 0) {
            return told;
        }
        int all = months.intValueExact();
        int rest = all % YEAR;
        return language == Language.ZH
                ? all / YEAR + " 年" + (rest == 0 ? "" : " " + rest + " 个月")
                : all / YEAR + " years" + (rest == 0 ? "" : " " + rest + (rest == 1 ? " month" : " months"));
    }

    private static String ratio(BigDecimal value) {
        BigDecimal percent = value.movePointRight(2).stripTrailingZeros();
        if (percent.scale() < FINE) {
            return percent.toPlainString() + "%";
        }
        for (int denominator : DENOMINATORS) {
            BigDecimal times = value.multiply(BigDecimal.valueOf(denominator));
            BigDecimal whole = times.setScale(0, RoundingMode.HALF_UP);
            if (times.subtract(whole).abs().compareTo(NEAR) <= 0) {
                return whole.toPlainString() + "/" + denominator;
            }
        }
        return percent.setScale(FINE, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + "%";
    }
}
