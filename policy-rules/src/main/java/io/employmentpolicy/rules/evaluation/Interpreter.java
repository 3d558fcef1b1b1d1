package io.employmentpolicy.rules.evaluation;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Interval;
import io.employmentpolicy.rules.language.NotYet;
import org.jspecify.annotations.Nullable;

/** 表达式的解释器。 / Evaluates an expression there and then; what many cases ask is kept as a {@link Computation} instead. */
public final class Interpreter {
    private Interpreter() {}

    /** 测试的真值。 / The truth of a test. */
    public static Truth truth(Expression expression, Bindings frame) {
        return Computation.of(expression).truth(frame);
    }

    /** 表达式的值。 / The value of an expression: null when unknown, {@link NotYet}, an {@link Interval}, or a plain value. */
    public static @Nullable Object value(Expression expression, Bindings frame) {
        return Computation.of(expression).value(frame);
    }

    /** 表的键。 / A table key as tables write it: codes for constants of closed lists, everything else as it is. */
    public static Object key(Object value) {
        return value instanceof Labelled constant ? constant.code() : value;
    }
}
