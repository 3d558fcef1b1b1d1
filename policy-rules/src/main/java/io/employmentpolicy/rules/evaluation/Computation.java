package io.employmentpolicy.rules.evaluation;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Interval;
import io.employmentpolicy.rules.language.NotYet;
import org.jspecify.annotations.Nullable;

/**
 * 备妥待算的表达式。 / A checked expression made ready to be evaluated, in strong Kleene logic. Immutable.
 *
 * <p>What is asked of every case is made ready once, when an edition is loaded. Making ready costs about as much as walking through an
 * expression, so what is asked once, such as the sum of a grant, may be made ready when it is asked for.
 */
@FunctionalInterface
public interface Computation {
    /** 备妥。 / Makes an expression ready. */
    static Computation of(Expression expression) {
        return expression.accept(Compiler.INSTANCE);
    }

    /** 值。 / The value: null when unknown, {@link NotYet}, an {@link Interval}, or a plain value; for a test true or false. */
    @Nullable
    Object value(Bindings frame);

    /** 真值。 / The truth of a test. */
    default Truth truth(Bindings frame) {
        return Truth.of((Boolean) value(frame));
    }
}
