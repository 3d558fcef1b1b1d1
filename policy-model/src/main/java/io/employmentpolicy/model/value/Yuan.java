package io.employmentpolicy.model.value;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * 金额(元)。 / An amount of money.
 *
 * <p>Unit: CNY yuan, always scale 2, so that two amounts are equal exactly when they are the same money. May be
 * negative as the result of a subtraction. Immutable.
 *
 * @param amount yuan; anything finer than a fen is refused, never rounded
 */
public record Yuan(BigDecimal amount) implements Comparable<Yuan> {

    /** 零元。 / No money at all, which is not the same as an unknown amount. */
    public static final Yuan ZERO = new Yuan(BigDecimal.ZERO);

    private static final int SCALE = 2;

    public Yuan {
        Objects.requireNonNull(amount, "amount");
        if (amount.scale() > SCALE && amount.stripTrailingZeros().scale() > SCALE) {
            throw new IllegalArgumentException("amount is finer than a fen: " + amount.toPlainString());
        }
        amount = amount.setScale(SCALE);
    }

    /**
     * 由文本构造。 / Reads a plain decimal such as {@code "600"} or {@code "600.00"}.
     *
     * @throws IllegalArgumentException if the text is no decimal number or is finer than a fen
     */
    public static Yuan of(String amount) {
        return new Yuan(new BigDecimal(amount));
    }

    /**
     * 由数值构造。 / Takes a decimal as it is.
     *
     * @throws IllegalArgumentException if the number is finer than a fen
     */
    public static Yuan of(BigDecimal amount) {
        return new Yuan(amount);
    }

    /** 相加。 / The sum. */
    public Yuan plus(Yuan other) {
        return new Yuan(amount.add(other.amount));
    }

    /** 相减。 / The difference; negative if {@code other} is greater. */
    public Yuan minus(Yuan other) {
        return new Yuan(amount.subtract(other.amount));
    }

    /** 若干倍。 / So many times as much. */
    public Yuan times(int count) {
        return new Yuan(amount.multiply(BigDecimal.valueOf(count)));
    }

    /** 较小者。 / The lesser of the two. */
    public Yuan min(Yuan other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** 较大者。 / The greater of the two. */
    public Yuan max(Yuan other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Yuan other) {
        return amount.compareTo(other.amount);
    }

    /** 两位小数的纯文本。 / Plain text with two decimals, for example {@code 600.00}. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
