package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.text.Text;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** 政策文件里的数字。 / Numbers as policy files write them, and what a number in a unit may be. */
public final class Decimals {
    /** 是否。 / The unit of what says yes or no. */
    public static final String YES_NO = "yes-no";

    private static final Set<String> YES = Set.of("true", "yes", "是");
    private static final Set<String> NO = Set.of("false", "no", "否");

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,10})?");

    private static final BigDecimal MOST_RATIO = BigDecimal.TEN;
    private static final int CENTS = 2;

    /** No policy speaks of more than two centuries; beyond them the calendar itself ends. */
    private static final Map<String, BigDecimal> LONGEST = Map.of(
            "days", BigDecimal.valueOf(73_050), "months", BigDecimal.valueOf(2_400), "years", BigDecimal.valueOf(200));

    private Decimals() {}

    /** 一个数。 / The number a text is; empty when it is none, or negative. */
    public static Optional<BigDecimal> of(String text) {
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** 是或否。 / One for yes and nought for no, as a text says it; empty when it says neither. */
    public static Optional<BigDecimal> truth(String text) {
        return YES.contains(text)
                ? Optional.of(BigDecimal.ONE)
                : NO.contains(text) ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }

    /** Why a number cannot be in a unit; empty when it can. */
    static Optional<Text> unfit(BigDecimal number, String unit) {
        if (unit.equals("ratio") && number.compareTo(MOST_RATIO) > 0) {
            return Optional.of(ReadingProblems.UNIT_RATIO.text());
        }
        BigDecimal longest = LONGEST.get(unit);
        if (longest != null && number.compareTo(longest) > 0) {
            return Optional.of(ReadingProblems.UNIT_LONG.text(longest));
        }
        if (unit.startsWith("yuan") && number.stripTrailingZeros().scale() > CENTS) {
            return Optional.of(ReadingProblems.UNIT_MONEY.text());
        }
        boolean whole = unit.equals("months")
                || unit.equals("days")
                || unit.equals("years")
                || unit.equals("persons")
                || unit.equals("count");
        return whole && number.stripTrailingZeros().scale() > 0
                ? Optional.of(ReadingProblems.UNIT_WHOLE.text())
                : Optional.empty();
    }
}
