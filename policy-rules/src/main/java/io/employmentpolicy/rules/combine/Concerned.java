package io.employmentpolicy.rules.combine;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.rules.edition.Combination;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which rights can have anything to do with one that is granted: those that a rule names beside it, and whatever rules name beside those. Of the
 * others nothing is told, so they are left out before anything is held against anything. Immutable.
 */
final class Concerned {
    private final Map<String, Set<String>> beside = new HashMap<>();

    Concerned(Collection<Combination> rules) {
        for (Combination rule : rules) {
            for (String policy : rule.policies()) {
                beside.computeIfAbsent(policy, any -> new HashSet<>()).addAll(rule.policies());
            }
        }
    }

    /** The policies whose rights matter; none when nothing is granted that a rule names. */
    Set<String> of(List<Determination> determinations) {
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(1);
        for (Determination one : determinations) {
            if (CandidateRight.isSure(one)
                    && CandidateRight.mayBe(one)
                    && beside.containsKey(one.policy())
                    && reached.add(one.policy())) {
                next.add(one.policy());
            }
        }
        Set<String> others = new HashSet<>();
        for (Determination one : next.isEmpty() ? List.<Determination>of() : determinations) {
            if (CandidateRight.mayBe(one)) {
                others.add(one.policy());
            }
        }
        while (!next.isEmpty()) {
            for (String policy : beside.getOrDefault(next.remove(), Set.of())) {
                if (others.contains(policy) && reached.add(policy)) {
                    next.add(policy);
                }
            }
        }
        return reached;
    }
}
