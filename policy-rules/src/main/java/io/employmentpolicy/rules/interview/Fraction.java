package io.employmentpolicy.rules.interview;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** An average, exact to thirty digits: enough that orders of questions compare the same everywhere. */
record Fraction(BigDecimal value) implements Comparable<Fraction> {
    static final Fraction ZERO = new Fraction(BigDecimal.ZERO);
    static final Fraction ONE = new Fraction(BigDecimal.ONE);
    private static final MathContext DIGITS = new MathContext(30, RoundingMode.HALF_EVEN);

    static Fraction of(int part, int whole) {
        return new Fraction(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DIGITS));
    }

    Fraction plus(Fraction other) {
        return new Fraction(value.add(other.value, DIGITS));
    }

    Fraction minus(Fraction other) {
        return new Fraction(value.subtract(other.value, DIGITS));
    }

    Fraction times(Fraction other) {
        return new Fraction(value.multiply(other.value, DIGITS));
    }

    @Override
    public int compareTo(Fraction other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction that && value.compareTo(that.value) == 0;
    }

    @Override
    public int hashCode() {
        return value.stripTrailingZeros().hashCode();
    }
}
