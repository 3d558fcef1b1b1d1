package io.employmentpolicy.rules.suggest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 写法不合的日期。 / The day somebody meant who wrote it as it is spoken, as other systems print it, or as a spreadsheet counts it. */
public final class WrittenDay {
    private static final Pattern PARTS =
            Pattern.compile("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*[日号]?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    /** Years as Taiwan counts them, which are of three digits by now. */
    private static final Pattern REPUBLIC =
            Pattern.compile("(?:民国)?\\s*(1[0-4]\\d)\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*[日号]?");

    private static final int REPUBLIC_BEGINS = 1911;

    /** Days that a spreadsheet counts, of the years 1954 to 2119: what is shorter or longer is no date. */
    private static final Pattern COUNTED = Pattern.compile("[2-7]\\d{4}");

    private static final Pattern HAN =
            Pattern.compile("([零〇一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]");
    /** Spreadsheets and databases print an hour beside the day. */
    private static final Pattern HOUR = Pattern.compile("[ T]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$");

    private static final Pattern MONTH = Pattern.compile("(\\d{4})\\s*[-./年]?\\s*(\\d{1,2})\\s*月?");
    private static final int MONTHS = 12;
    private static final Pattern BETWEEN = Pattern.compile("\\s*(至|到|~|～|—+|–|--|－|\\s-\\s)\\s*");

    private static final LocalDate FIRST_COUNTED = LocalDate.of(1899, 12, 30);

    private WrittenDay() {}

    /** 所指的日期。 / The day as policy files write it; empty when the text names none. */
    public static Optional<String> meant(String text) {
        String written = HOUR.matcher(text.strip()).replaceAll("");
        Matcher han = HAN.matcher(written);
        if (han.matches()) {
            return han(han);
        }
        if (COUNTED.matcher(written).matches()) {
            return Optional.of(
                    FIRST_COUNTED.plusDays(Long.parseLong(written)).format(DateTimeFormatter.ISO_LOCAL_DATE));
        }
        Matcher republic = REPUBLIC.matcher(written);
        if (republic.matches()) {
            int year = Integer.parseInt(republic.group(1)) + REPUBLIC_BEGINS;
            return meant(year + "-" + republic.group(2) + "-" + republic.group(3));
        }
        Matcher parts = PARTS.matcher(written);
        Matcher digits = DIGITS.matcher(written);
        return parts.matches() ? day(parts) : digits.matches() ? day(digits) : Optional.empty();
    }

    /** 所指的月份。 / The month as policy files write it: of a month written otherwise, or of a day where a month is wanted. */
    public static Optional<String> monthMeant(String text) {
        Matcher month = MONTH.matcher(text.strip());
        if (month.matches()) {
            int number = number(month, 2);
            return number >= 1 && number <= MONTHS
                    ? Optional.of(String.format(Locale.ROOT, "%s-%02d", month.group(1), number))
                    : Optional.empty();
        }
        return meant(text)
                .or(() -> isDay(text) ? Optional.of(text.strip()) : Optional.empty())
                .map(day -> day.substring(0, "2025-01".length()));
    }

    /** 所指的起止月份。 / The run of months as facts files write it: with another sign between the months, or of days. */
    public static Optional<String> periodMeant(String text) {
        String[] ends = BETWEEN.split(text.strip());
        return ends.length != 2
                ? Optional.empty()
                : monthMeant(ends[0]).flatMap(from -> monthMeant(ends[1]).map(to -> from + "/" + to));
    }

    private static Optional<String> han(Matcher parts) {
        StringBuilder year = new StringBuilder();
        parts.group(1).chars().forEach(sign -> year.append(WrittenNumber.digit((char) sign)));
        return WrittenNumber.han(parts.group(2))
                .flatMap(month ->
                        WrittenNumber.han(parts.group(3)).flatMap(day -> meant(year + "-" + month + "-" + day)));
    }

    private static boolean isDay(String text) {
        return PARTS.matcher(text.strip()).matches();
    }

    private static Optional<String> day(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3))
                    .toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
