package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluation.Interpreter;
import io.employmentpolicy.rules.language.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 与标准值核对。 / Holds a sum against a standard it must not fall below. */
final class ReferenceChecks {
    private static final int CENTS = 2;

    private static final Text AT_LEAST = new Text(
            "当月的标准未载明，这里是它至少的数，缺额也是至少的数",
            "the standard of the month is not printed; this is the least it can be, and what is lacking is at least"
                    + " this");
    private static final Text AT_MOST =
            new Text("当月的标准未载明，这里是它至多的数", "the standard of the month is not printed; this is the most it can be");

    private ReferenceChecks() {}

    static Outcome of(Conclusion.Check check, Bindings frame, Evidence lacking, Evidence used) {
        Evidence ledger = new Evidence();
        Bindings noting = frame.noting(ledger);
        Object measured = Interpreter.value(check.measured(), noting);
        Object standard = Interpreter.value(check.atLeast(), noting);
        used.used(ledger);
        BigDecimal least = measured instanceof BigDecimal sum ? against(sum, standard) : null;
        if (!(measured instanceof BigDecimal sum) || least == null) {
            ledger.addAll(lacking);
            return ledger.open(List.of());
        }
        if (standard instanceof Interval) {
            used.warn(List.of(sum.compareTo(least) < 0 ? AT_LEAST : AT_MOST));
        }
        BigDecimal shortfall = least.subtract(sum).max(BigDecimal.ZERO);
        return new Outcome.Checked(
                yuan(sum, RoundingMode.DOWN), yuan(least, RoundingMode.DOWN), yuan(shortfall, RoundingMode.UP));
    }

    /** What a sum is held against: the standard, or of one that is only known to lie between two sums the one that settles it; null where neither does. */
    private static @Nullable BigDecimal against(BigDecimal sum, @Nullable Object standard) {
        if (!(standard instanceof Interval between)) {
            return standard instanceof BigDecimal exact ? exact : null;
        }
        if (sum.compareTo(between.least()) < 0) {
            return between.least();
        }
        BigDecimal most = between.most();
        return most != null && sum.compareTo(most) >= 0 ? most : null;
    }

    private static Yuan yuan(BigDecimal sum, RoundingMode rounding) {
        return Yuan.of(sum.setScale(CENTS, rounding));
    }
}
