package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.Computation;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.Functions;
import io.employmentpolicy.rules.language.ValueType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 连接之键。 / The field by which a condition joins facts to what its rule bound before, as in {@code personId == $who}: whatever holds another value
 * there fails, so that nobody need look at it.
 */
final class JoinKey {
    private final FactField field;
    private final Computation wanted;

    private JoinKey(FactField field, Computation wanted) {
        this.field = field;
        this.wanted = wanted;
    }

    /** The first test that joins by equality; null when none does. */
    static @Nullable JoinKey of(Rule.Pattern pattern) {
        for (Rule.Test test : pattern.tests()) {
            if (test.expression() instanceof Expression.Comparison comparison
                    && comparison.operator() == Expression.Operator.EQ) {
                JoinKey found = of(pattern, comparison.left(), comparison.right());
                found = found != null ? found : of(pattern, comparison.right(), comparison.left());
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable JoinKey of(Rule.Pattern pattern, Expression own, Expression other) {
        return own instanceof Expression.FieldOf field
                        && field.slot() == pattern.slot()
                        && isWhole(field.type())
                        && isBoundBefore(other, pattern)
                ? new JoinKey(field.field(), Computation.of(other))
                : null;
    }

    /** Numbers are equal in more ways than one, and may be known as a range only. */
    private static boolean isWhole(ValueType type) {
        return switch (type.base()) {
            case TEXT, ENUM, DAY, MONTH, DAY_TIME -> true;
            default -> false;
        };
    }

    private static boolean isBoundBefore(Expression other, Rule.Pattern pattern) {
        List<Integer> here = Stream.concat(
                        Stream.of(pattern.slot()), pattern.binds().stream().map(Rule.Bind::slot))
                .toList();
        return ExpressionWalk.parts(other)
                        .anyMatch(part -> part instanceof Expression.FieldOf || part instanceof Expression.Variable)
                && ExpressionWalk.parts(other)
                        .noneMatch(part -> here.stream().anyMatch(slot -> ExpressionWalk.reads(part, slot)));
    }

    /** What the field must hold; null while nobody knows. */
    @Nullable
    Object wanted(Bindings frame) {
        return wanted.value(frame);
    }

    /** What the field of a fact holds; null while nobody knows. */
    @Nullable
    Object held(CaseFact item) {
        return Functions.plain(field.read(item.fact()));
    }
}
