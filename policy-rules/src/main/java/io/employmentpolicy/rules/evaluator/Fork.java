package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.rules.edition.Policy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the ways of cases part at one policy: what is still to be asked of them, all of which gave the same answers before, and where each answer
 * leads. Thread-safe.
 */
final class Fork {
    private final Branch before;
    private final Policy policy;
    private final Remaining.@Nullable Questions questions;
    private volatile @Nullable Onwards first;
    private volatile @Nullable Map<Likeness, Branch> others;

    private record Onwards(Likeness likeness, Branch branch) {}

    /** @param questions null where the policy is decided for each case */
    Fork(Branch before, Policy policy, Remaining.@Nullable Questions questions) {
        this.before = before;
        this.policy = policy;
        this.questions = questions;
    }

    Branch before() {
        return before;
    }

    Policy policy() {
        return policy;
    }

    /** What is still to be asked; null where the policy is decided for each case. */
    Remaining.@Nullable Questions questions() {
        return questions;
    }

    /** Where what was looked up leads; null while no case has come so far. */
    @Nullable
    Branch onwards(Probe probe) {
        Onwards one = first;
        if (one == null || probe.isOf(one.likeness())) {
            return one == null ? null : one.branch();
        }
        Map<Likeness, Branch> known = others;
        return known == null ? null : known.get(probe.likeness());
    }

    private @Nullable Branch onwards(Likeness likeness) {
        Map<Likeness, Branch> known = others;
        Onwards one = first;
        return one != null && one.likeness().equals(likeness)
                ? one.branch()
                : known == null ? null : known.get(likeness);
    }

    /** Keeps where they lead; two threads may find the same, and the first one stays. */
    synchronized Branch lead(Likeness likeness, @Nullable Alike alike) {
        Branch known = onwards(likeness);
        if (known != null) {
            return known;
        }
        Branch branch = new Branch(this, alike);
        if (first == null) {
            first = new Onwards(likeness, branch);
            return branch;
        }
        Map<Likeness, Branch> more = others;
        if (more == null) {
            more = new ConcurrentHashMap<>(2);
            others = more;
        }
        more.put(likeness, branch);
        return branch;
    }
}
