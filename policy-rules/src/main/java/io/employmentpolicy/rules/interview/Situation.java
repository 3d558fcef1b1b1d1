package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.facts.Facts;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * 询问到某一步的情形。 / Where an interview stands: what is told, and for which facts each policy still waits that somebody could tell. Policies
 * that wait for none are settled, or wait for figures, texts and offices that no answer replaces.
 *
 * @param results code of the answer by policy, of those that were looked at
 */
record Situation(Facts facts, SortedMap<String, Set<FactPath>> open, Map<String, String> results) {
    boolean settled() {
        return open.isEmpty();
    }
}
