package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluation.RuleResult;
import java.util.Comparator;
import java.util.List;

/**
 * 一条规则的解释。 / One rule explained.
 *
 * @param finding whether it holds and in which ways
 * @param best the slots as the best candidates fill them, for what can be told although the rule does not hold
 * @param reason its node in the tree of reasons
 * @param unmet codes of the conditions that fail on the best candidates
 * @param lacking what its unknown conditions wait for
 * @param used numbers its conditions used
 */
public record ExplainedRule(
        RuleResult finding, Bindings best, Reason reason, List<String> unmet, Evidence lacking, Evidence used) {
    /**
     * The rule that comes closest to holding: of those with as few unmet conditions the one that lacks facts rather than another reading
     * of the text, then the one of which more holds.
     */
    public static final Comparator<ExplainedRule> CLOSEST_FIRST = Comparator.<ExplainedRule>comparingInt(
                    trace -> trace.unmet().size())
            .thenComparing(
                    trace -> trace.unmet().contains(trace.finding().rule().id()))
            .thenComparing(Comparator.<ExplainedRule>comparingInt(
                            trace -> trace.reason().held())
                    .reversed());

    /** Copies the codes. */
    public ExplainedRule {
        unmet = List.copyOf(unmet);
    }

    /** 真值。 / Whether the rule holds. */
    public Truth truth() {
        return finding.truth();
    }
}
