package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Expression.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** 表达式的改法。 / Every way to change an expression in one place. */
final class Variants {
    private Variants() {}

    /**
     * One changed expression.
     *
     * @param drops whether a part was left out, and not turned
     */
    record Variant(Expression changed, String told, boolean drops) {
        Variant within(Function<Expression, Expression> around) {
            return new Variant(around.apply(changed), told, drops);
        }
    }

    static List<Variant> of(Expression expression) {
        List<Variant> all = new ArrayList<>();
        if (expression instanceof Expression.Comparison comparison) {
            for (Operator other : instead(comparison.operator())) {
                all.add(new Variant(
                        new Expression.Comparison(other, comparison.left(), comparison.right()),
                        comparison.operator().symbol() + " → " + other.symbol(),
                        false));
            }
        } else if (expression instanceof Expression.AllOf parts) {
            within(parts.parts(), Expression.AllOf::new, all);
            dropped(parts.parts(), Expression.AllOf::new, "&&", all);
        } else if (expression instanceof Expression.AnyOf parts) {
            within(parts.parts(), Expression.AnyOf::new, all);
            dropped(parts.parts(), Expression.AnyOf::new, "||", all);
        } else if (expression instanceof Expression.Negation negation) {
            of(negation.part()).forEach(one -> all.add(one.within(Expression.Negation::new)));
            all.add(new Variant(negation.part(), "! →", false));
        } else if (expression instanceof Expression.OneOf oneOf
                && oneOf.options().size() > 1) {
            for (int at = 0; at < oneOf.options().size(); at++) {
                List<Expression.Constant> fewer = new ArrayList<>(oneOf.options());
                Expression.Constant gone = fewer.remove(at);
                all.add(new Variant(new Expression.OneOf(oneOf.value(), fewer), "in − " + gone.value(), true));
            }
        } else {
            all.add(new Variant(new Expression.Negation(expression), "→ !", false));
        }
        return all;
    }

    private static List<Operator> instead(Operator operator) {
        return switch (operator) {
            case EQ -> List.of(Operator.NE);
            case NE -> List.of(Operator.EQ);
            case LT -> List.of(Operator.LE, Operator.GE);
            case LE -> List.of(Operator.LT, Operator.GT);
            case GT -> List.of(Operator.GE, Operator.LE);
            case GE -> List.of(Operator.GT, Operator.LT);
        };
    }

    private static void within(
            List<Expression> parts, Function<List<Expression>, Expression> around, List<Variant> all) {
        for (int at = 0; at < parts.size(); at++) {
            int place = at;
            of(parts.get(at))
                    .forEach(one -> all.add(one.within(changed -> {
                        List<Expression> others = new ArrayList<>(parts);
                        others.set(place, changed);
                        return around.apply(others);
                    })));
        }
    }

    private static void dropped(
            List<Expression> parts, Function<List<Expression>, Expression> around, String sign, List<Variant> all) {
        for (int at = 0; at < parts.size(); at++) {
            List<Expression> fewer = new ArrayList<>(parts);
            fewer.remove(at);
            all.add(new Variant(
                    fewer.size() == 1 ? fewer.get(0) : around.apply(fewer), sign + " − [" + (at + 1) + "]", true));
        }
    }
}
