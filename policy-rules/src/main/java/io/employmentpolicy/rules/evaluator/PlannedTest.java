package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.Interpreter;
import io.employmentpolicy.rules.language.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 一项测试的求值准备。 / A test with what can be said of it before any case.
 *
 * @param expression what is tested
 * @param text how it reads
 * @param operands the values it compares
 * @param codes by which its failing is reported
 * @param names whether it only says which status or value is meant
 */
record PlannedTest(
        Expression expression, Text text, Place place, List<Operand> operands, List<String> codes, boolean names) {
    PlannedTest {
        operands = List.copyOf(operands);
        codes = List.copyOf(codes);
    }

    /** A value that is compared: what it is called, and for a field of a fact its path without the position. */
    record Operand(Expression expression, String name, Text label) {
        private Reason.Value shown(Bindings frame) {
            Object value = Interpreter.value(expression, frame);
            return new Reason.Value(path(frame), label, value == null ? null : Describer.value(value));
        }

        private String path(Bindings frame) {
            if (!(expression instanceof Expression.FieldOf field)) {
                return name;
            }
            @Nullable CaseFact item = (CaseFact) frame.slot(field.slot());
            String position = item != null && item.sure() ? "[" + item.index() + "]." : ".";
            return field.kind().name() + position + name;
        }
    }

    Reason reason(Truth truth, Bindings quiet) {
        List<Reason.Value> values = new ArrayList<>(operands.size());
        for (Operand operand : operands) {
            values.add(operand.shown(quiet));
        }
        return new Reason(Reason.Role.TEST, truth, text, "", place, values, List.of());
    }
}
