package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.text.Text;
import java.math.BigDecimal;
import java.util.Optional;

/** 政策文件里的数字。 / Numbers as policy files write them, and what a number in a unit may be. */
public final class Decimals {
    private static final BigDecimal MOST_RATIO = BigDecimal.TEN;
    private static final int CENTS = 2;

    private Decimals() {}

    public static Optional<BigDecimal> of(String text) {
        return text.matches("[0-9]{1,15}(\\.[0-9]{1,10})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Why a number cannot be in a unit; empty when it can. */
    static Optional<Text> unfit(BigDecimal number, String unit) {
        if (unit.equals("ratio") && number.compareTo(MOST_RATIO) > 0) {
            return Optional.of(new Text("百分数写成小数，如 75% 写 0.75", "write percent as a fraction: 0.75 for 75 %"));
        }
        if (unit.startsWith("yuan") && number.stripTrailingZeros().scale() > CENTS) {
            return Optional.of(new Text("金额至多两位小数", "money has at most two decimals"));
        }
        boolean whole = unit.equals("months")
                || unit.equals("days")
                || unit.equals("years")
                || unit.equals("persons")
                || unit.equals("count");
        return whole && number.stripTrailingZeros().scale() > 0
                ? Optional.of(new Text("写整数，或换用更小的单位", "write a whole number or use a smaller unit"))
                : Optional.empty();
    }
}
