package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.RuleResult;
import io.employmentpolicy.rules.evaluation.Verdict;
import io.employmentpolicy.rules.evaluation.Version;
import io.employmentpolicy.rules.evaluator.ExplainedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 一项政策在一种版本选择下的结果。 / What both engines found for one policy and one choice of versions.
 *
 * @param versions the version of every subject
 * @param network what Drools found; null when it failed
 * @param failure how it failed; empty when it did not
 */
record VersionResult(
        PolicyPlan plan,
        Map<CaseFact, Version> versions,
        @Nullable Map<CaseFact, List<RuleResult>> network,
        String failure,
        Map<CaseFact, List<ExplainedRule>> traces) {

    List<ExplainedRule> traces(CaseFact subject) {
        return traces.getOrDefault(subject, List.of());
    }

    private List<RuleResult> findings(CaseFact subject) {
        List<ExplainedRule> own = traces(subject);
        List<RuleResult> found = new ArrayList<>(own.size());
        own.forEach(trace -> found.add(trace.finding()));
        return found;
    }

    /** How the engines differ on a subject; empty when they agree. */
    Optional<Outcome.Disagreement> difference(CaseFact subject) {
        if (network == null) {
            return Optional.of(new Outcome.Disagreement("failed: " + failure, "not compared"));
        }
        return Comparison.of(network.getOrDefault(subject, List.of()), traces(subject), plan);
    }

    boolean differs() {
        for (CaseFact subject : versions.keySet()) {
            if (difference(subject).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The status or value Drools establishes. */
    @Nullable
    CaseFact decided(String name, CaseFact subject) {
        List<RuleResult> found = network == null ? List.of() : network.getOrDefault(subject, List.of());
        return found.isEmpty() ? null : Verdict.derived(found, name, subject);
    }

    /** The status or value the evaluator establishes. */
    @Nullable
    CaseFact explained(String name, CaseFact subject) {
        List<RuleResult> found = findings(subject);
        return found.isEmpty() ? null : Verdict.derived(found, name, subject);
    }
}
