package io.employmentpolicy.rules.decide;

import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.rules.explain.Trace;
import io.employmentpolicy.rules.language.Finding;
import io.employmentpolicy.rules.language.Findings;
import io.employmentpolicy.rules.language.Item;
import io.employmentpolicy.rules.language.Version;
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
record Round(
        PolicyPlan plan,
        Map<Item, Version> versions,
        @Nullable Map<Item, List<Finding>> network,
        String failure,
        Map<Item, List<Trace>> traces) {

    List<Trace> traces(Item subject) {
        return traces.getOrDefault(subject, List.of());
    }

    private List<Finding> findings(Item subject) {
        List<Trace> own = traces(subject);
        List<Finding> found = new ArrayList<>(own.size());
        own.forEach(trace -> found.add(trace.finding()));
        return found;
    }

    /** How the engines differ on a subject; empty when they agree. */
    Optional<Outcome.Disagreement> difference(Item subject) {
        if (network == null) {
            return Optional.of(new Outcome.Disagreement("failed: " + failure, "not compared"));
        }
        return Comparison.of(network.getOrDefault(subject, List.of()), traces(subject), plan);
    }

    boolean differs() {
        for (Item subject : versions.keySet()) {
            if (difference(subject).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The status or value Drools establishes. */
    @Nullable
    Item decided(String name, Item subject) {
        List<Finding> found = network == null ? List.of() : network.getOrDefault(subject, List.of());
        return found.isEmpty() ? null : Findings.derived(found, name, subject);
    }

    /** The status or value the evaluator establishes. */
    @Nullable
    Item explained(String name, Item subject) {
        List<Finding> found = findings(subject);
        return found.isEmpty() ? null : Findings.derived(found, name, subject);
    }
}
