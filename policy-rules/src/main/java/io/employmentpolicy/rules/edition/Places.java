package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.problem.Place;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 出处。 / Where entries are written that do not say so themselves, for whoever wants to change one.
 *
 * @param documents by id
 * @param blocks by id of the block
 * @param clauses by id
 * @param checks by id of the check
 * @param facts kinds and fields that files declare, by name as facts files write it
 * @param policies where the topmost layer that speaks of a policy does so, by id of the policy
 */
public record Places(
        SortedMap<String, Place> documents,
        SortedMap<String, Place> blocks,
        SortedMap<String, Place> clauses,
        SortedMap<String, Place> checks,
        SortedMap<String, Place> facts,
        SortedMap<String, Place> policies) {
    /** Copies the maps. */
    public Places {
        documents = copy(documents);
        blocks = copy(blocks);
        clauses = copy(clauses);
        checks = copy(checks);
        facts = copy(facts);
        policies = copy(policies);
    }

    private static SortedMap<String, Place> copy(SortedMap<String, Place> places) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }
}
