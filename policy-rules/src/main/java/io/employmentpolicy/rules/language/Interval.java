package io.employmentpolicy.rules.language;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * 在未知事实下的计数或合计：至少与至多。 / A count or sum while facts are unknown: at least, and at most.
 *
 * @param least the part that is sure
 * @param most the part that is possible; null when there is no upper limit
 */
public record Interval(BigDecimal least, @Nullable BigDecimal most) {
    /** Any number that is not below zero. */
    static final Interval FROM_ZERO = new Interval(BigDecimal.ZERO, null);

    /** Refuses a missing or reversed lower end. */
    public Interval {
        Objects.requireNonNull(least, "least");
        if (most != null && least.compareTo(most) > 0) {
            throw new IllegalArgumentException("interval from " + least + " to " + most);
        }
    }

    /** 已确定时为一个数，否则为区间。 / The number itself when both ends meet, otherwise this interval. */
    public Object simplest() {
        return most != null && least.compareTo(most) == 0 ? least : this;
    }

    /** A number as an interval of which both ends meet; an interval as it is. */
    static Interval of(Object number) {
        return number instanceof Interval interval ? interval : new Interval((BigDecimal) number, (BigDecimal) number);
    }

    Interval plus(Interval other) {
        return new Interval(least.add(other.least), both(most, other.most, BigDecimal::add));
    }

    /** The difference, not below zero. */
    Interval minus(Interval other) {
        BigDecimal floor = other.most == null
                ? BigDecimal.ZERO
                : least.subtract(other.most).max(BigDecimal.ZERO);
        BigDecimal ceiling = most == null ? null : most.subtract(other.least).max(BigDecimal.ZERO);
        return new Interval(floor, ceiling);
    }

    /** The product; that of nothing and a number nobody knows is nothing. */
    Interval times(Interval other) {
        boolean open = most == null || other.most == null;
        return open && (isNothing() || other.isNothing())
                ? of(BigDecimal.ZERO)
                : new Interval(least.multiply(other.least), both(most, other.most, BigDecimal::multiply));
    }

    Interval lesser(Interval other) {
        BigDecimal ceiling = most == null ? other.most : other.most == null ? most : most.min(other.most);
        return new Interval(least.min(other.least), ceiling);
    }

    Interval greater(Interval other) {
        return new Interval(least.max(other.least), both(most, other.most, BigDecimal::max));
    }

    /** Whether it may be any number that is not below zero: nothing is known. */
    boolean isAnything() {
        return most == null && least.signum() == 0;
    }

    /** Whether it is not one number but lies between two. */
    boolean isOpen() {
        return !least.equals(most);
    }

    boolean isBelowZero() {
        return least.signum() < 0;
    }

    private boolean isNothing() {
        return most != null && most.signum() == 0 && least.signum() == 0;
    }

    private static @Nullable BigDecimal both(
            @Nullable BigDecimal one, @Nullable BigDecimal other, BinaryOperator<BigDecimal> function) {
        return one == null || other == null ? null : function.apply(one, other);
    }
}
