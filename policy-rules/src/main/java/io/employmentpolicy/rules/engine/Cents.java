package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Yuan;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** 取到分。 / Cuts a sum down to the cent: once, when it is told. Whatever is reckoned before stays exact. */
final class Cents {
    /** What is said of a sum that was cut. */
    static final Text CUT_DOWN = new Text("向下取到分", "cut down to the cent");

    private static final int DIGITS = 2;

    private Cents() {}

    static Yuan down(BigDecimal sum) {
        return Yuan.of(sum.setScale(DIGITS, RoundingMode.DOWN));
    }

    /** Whether cutting takes something off. */
    static boolean cuts(BigDecimal sum) {
        return sum.stripTrailingZeros().scale() > DIGITS;
    }
}
