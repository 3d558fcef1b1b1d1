package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.evaluation.Computation;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.ValueType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a test works out before it compares, such as the months between two days or the share of some in all: nobody should have to reckon it
 * again.
 */
final class WorkedOut {
    private static final int DIGITS = 12;
    private static final String REACHES = "reaches";
    private static final String TIMES = "times";

    private WorkedOut() {}

    static Stream<Operand> of(Expression test, Describer describer) {
        if (test instanceof Expression.Call call && call.function().name().equals(REACHES)) {
            return Stream.of(share(call.arguments().get(0), call.arguments().get(1), describer.describe(call)));
        }
        if (!(test instanceof Expression.Comparison comparison)) {
            return Stream.empty();
        }
        if (comparison.left() instanceof Expression.Call call && call.type().base() == ValueType.Base.NUMBER) {
            return Stream.of(Operand.of(call, name(call), describer.describe(call)));
        }
        return wholes(comparison.right()).map(whole -> share(comparison.left(), whole, describer.describe(test)));
    }

    private static String name(Expression.Call call) {
        return call.function().name() + Reason.Value.WORKED_OUT;
    }

    /** That of which a share is taken, where the right side of a comparison is a share of something counted. */
    private static Stream<Expression> wholes(Expression right) {
        if (!(right instanceof Expression.Call call) || !call.function().name().equals(TIMES)) {
            return Stream.empty();
        }
        List<Expression> shares = call.arguments().stream()
                .filter(one -> one.type().equals(ValueType.number("ratio")))
                .toList();
        return shares.size() == 1 ? call.arguments().stream().filter(one -> !shares.contains(one)) : Stream.empty();
    }

    private static Operand share(Expression part, Expression whole, Text label) {
        Computation some = Computation.of(part);
        Computation all = Computation.of(whole);
        String name = REACHES + Reason.Value.WORKED_OUT;
        Computation shown = frame -> some.value(frame) instanceof BigDecimal count
                        && all.value(frame) instanceof BigDecimal base
                        && base.signum() > 0
                ? percent(count, base)
                : null;
        return new Operand(shown, name, label, null, name, name, "");
    }

    /** As a person says it; what does not come out even is said to be about so much. */
    private static Text percent(BigDecimal part, BigDecimal whole) {
        BigDecimal exact = part.movePointRight(2).divide(whole, DIGITS, RoundingMode.HALF_UP);
        BigDecimal told = exact.setScale(2, RoundingMode.HALF_UP);
        String percent = told.stripTrailingZeros().toPlainString() + "%";
        return told.compareTo(exact) == 0 ? Text.same(percent) : new Text("约 " + percent, "about " + percent);
    }
}
