package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluation.Interpreter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** 与标准值核对。 / Holds a sum against a standard it must not fall below. */
final class ReferenceChecks {
    private static final int CENTS = 2;

    private ReferenceChecks() {}

    static Outcome of(Conclusion.Check check, Bindings frame, Evidence lacking, Evidence used) {
        Evidence ledger = new Evidence();
        Bindings noting = frame.noting(ledger);
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
