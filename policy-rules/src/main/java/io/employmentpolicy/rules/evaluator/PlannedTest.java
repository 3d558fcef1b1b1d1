package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.Computation;
import java.util.ArrayList;
import java.util.List;

/**
 * 一项测试的求值准备。 / A test with what can be said of it before any case.
 *
 * @param computation what is tested
 * @param figures whether it reads figures, so that those it used are noted whatever comes of it
 * @param text how it reads
 * @param operands the values it compares
 * @param codes by which its failing is reported
 * @param names whether it only says which status or value is meant
 */
record PlannedTest(
        Computation computation,
        boolean figures,
        Text text,
        Place place,
        List<Operand> operands,
        List<String> codes,
        boolean names) {
    PlannedTest {
        operands = List.copyOf(operands);
        codes = List.copyOf(codes);
    }

    Truth truth(Bindings frame) {
        return computation.truth(frame);
    }

    Reason reason(Truth truth, Bindings frame) {
        List<Reason.Value> values = new ArrayList<>(operands.size());
        for (Operand operand : operands) {
            values.add(operand.shown(frame));
        }
        return new Reason(Reason.Role.TEST, truth, text, "", place, values, List.of());
    }
}
