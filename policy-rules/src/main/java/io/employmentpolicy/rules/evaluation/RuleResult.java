package io.employmentpolicy.rules.evaluation;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.edition.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 一条规则对一个对象的结果。 / What an engine found for one rule and one subject.
 *
 * @param solutions for a rule that holds: the ways in which it holds, each with its slots bound
 * @param derives the value it derives, made ready; null when it derives none
 */
public record RuleResult(
        Rule rule,
        Truth truth,
        List<Bindings> solutions,
        @Nullable Computation derives) {
    /** Copies the solutions. */
    public RuleResult {
        solutions = List.copyOf(solutions);
    }
}
