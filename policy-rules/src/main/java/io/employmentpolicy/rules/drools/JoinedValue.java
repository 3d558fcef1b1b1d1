package io.employmentpolicy.rules.drools;

import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Functions;
import io.employmentpolicy.rules.language.ValueType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 连接所依的值。 / By which value of a field Drools may find the facts that can pass a test, where a test asks whether it equals a field bound
 * before. A test that passes unless it is known to fail is passed by what is unknown as well: there only where all of it is known.
 */
final class JoinedValue {
    private static final Set<ValueType.Base> WHOLE = Set.of(
            ValueType.Base.TEXT,
            ValueType.Base.ENUM,
            ValueType.Base.DAY,
            ValueType.Base.DAY_TIME,
            ValueType.Base.MONTH);

    private JoinedValue() {}

    /** @param sure whether the test passes only what is known to fulfil it */
    static FactTest.@Nullable Joined of(Expression test, int current, boolean sure, TestText text) {
        if (!(test instanceof Expression.Comparison comparison)
                || comparison.operator() != Expression.Operator.EQ
                || !(comparison.left() instanceof Expression.FieldOf own)
                || own.slot() != current
                || Status.isDerived(own.kind())
                || !WHOLE.contains(own.type().base())) {
            return null;
        }
        Expression.FieldOf other = bound(comparison.right(), current, text);
        if (other == null) {
            return null;
        }
        int variable = Row.fact(other.slot());
        return new FactTest.Joined(
                fact -> sure || isKnown(own, other) ? value(own, fact) : null,
                row -> sure || isKnown(own, other) ? value(other, row.get(variable)) : null);
    }

    private static boolean isKnown(Expression.FieldOf own, Expression.FieldOf other) {
        return CaseAtHand.isKnown(own.kind(), own.field()) && CaseAtHand.isKnown(other.kind(), other.field());
    }

    private static @Nullable Object value(Expression.FieldOf field, Object fact) {
        return Functions.plain(field.field().read((Fact) fact));
    }

    /** The field of an earlier fact that an expression is, by itself or behind a variable. */
    private static Expression.@Nullable FieldOf bound(Expression expression, int current, TestText text) {
        Expression found = expression;
        while (found instanceof Expression.Variable variable) {
            found = text.source(variable);
        }
        return found instanceof Expression.FieldOf field && field.slot() != current && !Status.isDerived(field.kind())
                ? field
                : null;
    }
}
