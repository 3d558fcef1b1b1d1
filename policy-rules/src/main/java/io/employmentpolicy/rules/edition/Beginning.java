package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.ValueType;
import io.employmentpolicy.rules.language.Vocabulary;
import java.util.List;
import java.util.Optional;

/** 事实的起始。 / That a fact has begun by the day of the decision, asked wherever the author does not say otherwise. */
public final class Beginning {
    private Beginning() {}

    /** 作者没有写明时补上的条件。 / The test that is added to those of an author; none where he holds the day on which the fact begins against that day himself. */
    public static Optional<Rule.Test> implied(FactKind kind, int slot, List<Rule.Test> tests, Place place) {
        return kind.beginning()
                .map(field -> new Expression.FieldOf(slot, kind, field, ValueType.of(field.type(), field.unit())))
                .filter(begins -> tests.stream().noneMatch(test -> looksAhead(test.expression(), begins)))
                .map(begins -> new Rule.Test(
                        new Expression.Call(Vocabulary.BEGUN, List.of(begins), Vocabulary.BEGUN.result()), "", place));
    }

    /** Whether the author holds the day on which a fact begins against that of the decision, and so says what of the facts ahead. */
    private static boolean looksAhead(Expression test, Expression begins) {
        return ExpressionWalk.parts(test)
                .anyMatch(part -> part instanceof Expression.Comparison comparison
                        && (isAsOf(comparison.left()) || isAsOf(comparison.right()))
                        && (comparison.left().equals(begins)
                                || comparison.right().equals(begins)));
    }

    private static boolean isAsOf(Expression expression) {
        return expression instanceof Expression.AsOf;
    }
}
