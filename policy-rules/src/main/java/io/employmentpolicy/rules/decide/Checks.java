package io.employmentpolicy.rules.decide;

import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.language.Conclusion;
import io.employmentpolicy.rules.language.Frame;
import io.employmentpolicy.rules.language.Interpreter;
import io.employmentpolicy.rules.language.Ledger;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** 与标准值核对。 / Holds a sum against a standard it must not fall below. */
final class Checks {
    private static final int CENTS = 2;

    private Checks() {}

    static Outcome of(Conclusion.Check check, Frame frame, Ledger lacking, Ledger used) {
        Ledger ledger = new Ledger();
        Frame noting = frame.noting(ledger);
        Object measured = Interpreter.value(check.measured(), noting);
        Object standard = Interpreter.value(check.atLeast(), noting);
        used.used(ledger);
        if (!(measured instanceof BigDecimal sum) || !(standard instanceof BigDecimal least)) {
            ledger.addAll(lacking);
            return ledger.open(List.of());
        }
        BigDecimal shortfall = least.subtract(sum).max(BigDecimal.ZERO);
        return new Outcome.Checked(
                yuan(sum, RoundingMode.DOWN), yuan(least, RoundingMode.DOWN), yuan(shortfall, RoundingMode.UP));
    }

    private static Yuan yuan(BigDecimal sum, RoundingMode rounding) {
        return Yuan.of(sum.setScale(CENTS, rounding));
    }
}
