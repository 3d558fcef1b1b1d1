package io.employmentpolicy.rules.language;

import java.math.BigDecimal;
import java.util.Set;

/**
 * 算术。 / What can be said of a number before it is known: that it can't lie below zero. Money, counts, rates and terms cannot; a field says
 * so of itself.
 */
public final class Arithmetic {
    private static final Set<String> FUNCTIONS = Set.of("times", "share", "lesser", "greater", "plus", "minus");
    private static final Set<String> FROM_ZERO = Set.of("minus", "daysBetween", "hoursBetween");
    private static final Set<String> OF_PARTS =
            Set.of("times", "share", "lesser", "greater", "plus", "average", "wholeShare", "fullYears");

    private Arithmetic() {}

    /** 是否四则运算或取大取小。 / Whether a function reckons with numbers of which only a part may be known. */
    public static boolean isArithmetic(Vocabulary.Entry function) {
        return FUNCTIONS.contains(function.name());
    }

    /** 是否不可能为负。 / Whether an expression gives a number that can't lie below zero, whatever is unknown. */
    public static boolean isFromZero(Expression expression) {
        if (expression.type().base() != ValueType.Base.NUMBER) {
            return false;
        }
        if (expression instanceof Expression.FieldOf field) {
            return !field.field().isSigned();
        }
        if (expression instanceof Expression.Variable variable) {
            return variable.source() == null || isFromZero(variable.source());
        }
        if (expression instanceof Expression.Call call) {
            String name = call.function().name();
            return FROM_ZERO.contains(name)
                    || OF_PARTS.contains(name) && call.arguments().stream().allMatch(Arithmetic::isFromZero);
        }
        return expression instanceof Expression.Constant constant
                ? ((BigDecimal) constant.value()).signum() >= 0
                : expression instanceof Expression.ParameterOf || expression instanceof Expression.TableOf;
    }
}
