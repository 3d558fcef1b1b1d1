package io.employmentpolicy.examples.workbench.mend;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 单个值的写法。 / Forms of a single value that mean one thing only: full-width digits, days with slashes, percentages. */
final class Signs {
    private static final Pattern NUMERIC =
            Pattern.compile("[0-9０-９.．:：/／%％年月日\\-－ 　]*[０-９．：／％－][0-9０-９.．:：/／%％年月日\\-－ 　]*");
    private static final Pattern DAY =
            Pattern.compile("((?:19|20|21)[0-9]{2})(?:([-/.])([0-9]{1,2})\\2([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})日)");
    private static final Pattern MONTH =
            Pattern.compile("((?:19|20|21)[0-9]{2})(?:/([0-9]{1,2})|-([0-9])|年([0-9]{1,2})月)");
    private static final Pattern PERCENT = Pattern.compile("([0-9]+(?:\\.[0-9]+)?) ?%");

    private Signs() {}

    /** Full-width digits and signs of a value that is a number, a day or an hour, in half-width; the same text where it is none. */
    static String halfWidth(String value) {
        return NUMERIC.matcher(value).matches() && value.codePoints().anyMatch(Character::isDigit)
                ? Normalizer.normalize(value, Normalizer.Form.NFKC).strip()
                : value;
    }

    /** A day or month as policy files write it; empty where it is none, or is written so already. */
    static Optional<String> day(String value) {
        try {
            Matcher day = DAY.matcher(value);
            if (day.matches()) {
                boolean signs = day.group(5) == null;
                int month = Integer.parseInt(day.group(signs ? 3 : 5));
                LocalDate date =
                        LocalDate.of(Integer.parseInt(day.group(1)), month, Integer.parseInt(day.group(signs ? 4 : 6)));
                return Optional.of(date.toString()).filter(text -> !text.equals(value));
            }
            Matcher month = MONTH.matcher(value);
            if (month.matches()) {
                int which = month.group(2) != null ? 2 : month.group(3) != null ? 3 : 4;
                return Optional.of(YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(which)))
                        .toString());
            }
        } catch (DateTimeException e) {
            return Optional.empty(); // no such day: which one was meant only its author knows
        }
        return Optional.empty();
    }

    /** A percentage as a plain decimal; empty where it is none. */
    static Optional<String> rate(String value) {
        Matcher percent = PERCENT.matcher(value);
        return percent.matches()
                ? Optional.of(plain(new BigDecimal(percent.group(1)).movePointLeft(2)))
                : Optional.empty();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
