package io.employmentpolicy.rules.evaluation;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.rules.language.Interval;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** 一步计算的写法。 / How one step of arithmetic is written down for whoever reads a sum. */
final class ArithmeticLine {
    private static final int CENTS = 2;

    private ArithmeticLine() {}

    /** Nobody wants to read that something was taken once, not at all, or with nothing added. */
    static boolean isTelling(String function, @Nullable Object[] values) {
        return switch (function) {
            case "times", "share" -> !isAny(values, BigDecimal.ONE) && !isAny(values, BigDecimal.ZERO);
            case "plus" -> !isAny(values, BigDecimal.ZERO);
            case "minus" -> !is(values[1], BigDecimal.ZERO);
            default -> true;
        };
    }

    private static boolean isAny(@Nullable Object[] values, BigDecimal number) {
        return is(values[0], number) || is(values[1], number);
    }

    private static boolean is(@Nullable Object value, BigDecimal number) {
        return value instanceof BigDecimal told && told.compareTo(number) == 0;
    }

    static Amount.Line of(String function, @Nullable Object[] values, BigDecimal result) {
        String left = plain(values[0]);
        String right = plain(values[1]);
        return switch (function) {
            case "times", "share" -> exact(left + " × " + right, result);
            case "lesser" -> exact("min(" + left + ", " + right + ")", result);
            case "greater" -> exact("max(" + left + ", " + right + ")", result);
            case "plus" -> exact(left + " + " + right, result);
            default -> exact(left + " − " + right, result);
        };
    }

    private static Amount.Line exact(String formula, BigDecimal result) {
        return new Amount.Line(formula, legible(result), null);
    }

    private static String plain(@Nullable Object value) {
        if (value instanceof Interval interval) {
            return interval.most() == null
                    ? "≥ " + legible(interval.least()).toPlainString()
                    : legible(interval.least()).toPlainString() + "…"
                            + legible(interval.most()).toPlainString();
        }
        return value instanceof BigDecimal number ? legible(number).toPlainString() : String.valueOf(value);
    }

    /** The same number without noughts beyond the cents. */
    private static BigDecimal legible(BigDecimal number) {
        int needed = Math.max(CENTS, number.stripTrailingZeros().scale());
        return number.scale() > needed ? number.setScale(needed) : number;
    }
}
