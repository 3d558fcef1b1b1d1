package io.employmentpolicy.rules.language;

import io.employmentpolicy.model.decision.Truth;
import java.util.List;

/**
 * 一条规则对一个对象的结果。 / What an engine found for one rule and one subject.
 *
 * @param solutions for a rule that holds: the ways in which it holds, each with its slots bound
 */
public record Finding(Rule rule, Truth truth, List<Frame> solutions) {
    /** Copies the solutions. */
    public Finding {
        solutions = List.copyOf(solutions);
    }
}
