package io.employmentpolicy.rules.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** 政策文件里的日期与数字。 / Days, months and decimals as policy files write them, within the bounds of what policies speak of. */
public final class Days {
    private static final Pattern MONTH = Pattern.compile("(19|20|21)[0-9]{2}-[0-9]{2}");

    private Days() {}

    /** 一个日期。 / The day a text is; empty when there is no such day. */
    public static Optional<LocalDate> day(String text) {
        return month(text.length() == 10 ? text.substring(0, 7) : "").flatMap(month -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    /** 过早或过晚的日期。 / The day a text is that lies before or after all days that policies speak of. */
    static Optional<LocalDate> beyond(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day(text).isEmpty() ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 一个月份。 / The month a text is; empty when there is no such month. */
    public static Optional<YearMonth> month(String text) {
        try {
            return MONTH.matcher(text).matches() ? Optional.of(YearMonth.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
