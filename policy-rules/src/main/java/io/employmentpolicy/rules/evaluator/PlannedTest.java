package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.Computation;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Functions;
import io.employmentpolicy.rules.language.NotYet;
import java.util.ArrayList;
import java.util.List;

/**
 * 一项测试的求值准备。 / A test with what can be said of it before any case.
 *
 * @param computation what is tested
 * @param figures whether it reads figures, so that those it used are noted whatever comes of it
 * @param rows whether it looks for rows of tables, so that which figure is wanting turns on facts
 * @param text how it reads
 * @param operands the values it compares
 * @param expression the same as its author wrote it, for whoever looks up what it turns on
 * @param coded the fields it looks at, with the codes by which they are reported
 * @param codes by which its failing is reported
 * @param names whether it only says which status or value is meant
 * @param implied whether it goes without saying
 * @param ways the ways in which it holds, where there are several, each with the tests that make it up
 */
record PlannedTest(
        Computation computation,
        boolean figures,
        boolean rows,
        Text text,
        Place place,
        List<Operand> operands,
        Expression expression,
        List<Coded> coded,
        List<String> codes,
        boolean names,
        boolean implied,
        List<Way> ways) {
    PlannedTest {
        operands = List.copyOf(operands);
        coded = List.copyOf(coded);
        codes = List.copyOf(codes);
        ways = List.copyOf(ways);
    }

    /**
     * One of several ways in which a test holds.
     *
     * @param tests what makes it up
     */
    record Way(Computation computation, Text text, List<Said> tests) {
        Way {
            tests = List.copyOf(tests);
        }

        Reason reason(Place place, Bindings frame) {
            return new Reason(
                    Reason.Role.CASE,
                    computation.truth(frame),
                    text,
                    "",
                    null,
                    List.of(),
                    tests.stream().map(test -> test.reason(place, frame)).toList());
        }
    }

    /** A test as it is said. */
    record Said(Computation computation, Text text, List<Operand> operands) {
        Said {
            operands = List.copyOf(operands);
        }

        Reason reason(Place place, Bindings frame) {
            return new Reason(
                    Reason.Role.TEST,
                    computation.truth(frame),
                    text,
                    "",
                    place,
                    operands.stream().map(operand -> operand.shown(frame)).toList(),
                    List.of());
        }
    }

    /** A field and the code by which it is reported. */
    record Coded(Expression.FieldOf field, String code) {
        boolean hasNotHappened(Bindings frame) {
            return frame.slot(field.slot()) instanceof CaseFact item
                    && Functions.plain(field.field().read(item.fact())) == NotYet.NEVER;
        }
    }

    /** By what its failing is reported: where something has not happened, by that alone. */
    List<String> failing(Bindings frame) {
        List<String> outstanding = List.of();
        for (Coded one : coded) {
            if (one.hasNotHappened(frame) && !outstanding.contains(one.code())) {
                outstanding = outstanding.isEmpty() ? new ArrayList<>(coded.size()) : outstanding;
                outstanding.add(one.code());
            }
        }
        return outstanding.isEmpty() ? codes : outstanding;
    }

    Truth truth(Bindings frame) {
        return computation.truth(frame);
    }

    /** Whether a reader is told of it. */
    boolean isTold(Truth truth) {
        return !names && (!implied || truth != Truth.TRUE);
    }

    Reason reason(Truth truth, Bindings frame) {
        List<Reason> told = ways.isEmpty()
                ? List.of()
                : ways.stream().map(way -> way.reason(place, frame)).toList();
        return new Reason(Reason.Role.TEST, truth, text, "", place, values(frame), told);
    }

    private List<Reason.Value> values(Bindings frame) {
        if (operands.isEmpty()) {
            return List.of();
        }
        if (operands.size() == 1) {
            return List.of(operands.get(0).shown(frame));
        }
        List<Reason.Value> values = new ArrayList<>(operands.size());
        for (Operand operand : operands) {
            values.add(operand.shown(frame));
        }
        return values;
    }
}
