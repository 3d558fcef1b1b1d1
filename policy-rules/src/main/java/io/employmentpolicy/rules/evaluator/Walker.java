package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.rules.evaluation.CaseFacts;
import io.employmentpolicy.rules.evaluation.PolicyVersions;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * 一案所走的路。 / The way of one case through the policies of its question. As long as other cases went there before, only those tests are looked at by
 * which their ways parted. Belongs to one case and one thread.
 */
final class Walker {
    private final EvaluatorCase one;
    private final AlikeCases cases;
    private final @Nullable Trail trail;
    private final Probe probe = new Probe();

    /** Where the case stands; null once it went where no way is kept. */
    private @Nullable Branch at;

    /** Keys of the tests asked on the way; gathered when a fork has to be made. */
    private @Nullable BitSet asked;

    /** @param trail the ways of these cases; null where none are kept */
    Walker(EvaluatorCase one, AlikeCases cases, @Nullable Trail trail, CaseFacts facts) {
        this.one = one;
        this.cases = cases;
        this.trail = trail;
        this.at = trail == null ? null : trail.beginning(facts);
    }

    /** Leaves the way: what comes after a failure is not what others find there. */
    void leave() {
        at = null;
    }

    /** The cases to which this one belongs in the eyes of the next policy; null where it is decided for this one alone. */
    @Nullable
    Alike next(PolicyVersions policy) {
        Branch here = at;
        Fork fork = here == null ? null : here.fork();
        if (here != null && fork == null) {
            fork = here.lead(fork(here, policy));
        }
        at = fork == null || fork.policy() != policy.policy() ? null : onwards(fork, policy);
        Branch there = at;
        return there == null ? one.alike(policy, cases) : there.alike();
    }

    private @Nullable Branch onwards(Fork fork, PolicyVersions policy) {
        Remaining.Questions questions = fork.questions();
        probe.clear();
        boolean told = questions == null
                || questions.none()
                || one.look(policy, questions.rules(), questions.versions(), probe);
        Branch known = told ? fork.onwards(probe) : null;
        if (known != null || !told) {
            return known;
        }
        Alike alike = questions == null ? null : one.alike(policy, cases);
        return alike == null && questions != null ? null : fork.lead(probe.likeness(), alike);
    }

    private Fork fork(Branch here, PolicyVersions policy) {
        if (trail != null) {
            trail.made();
        }
        Remaining remaining = one.remaining(policy, cases);
        if (remaining == null) {
            return new Fork(here, policy.policy(), null);
        }
        BitSet known = asked == null ? before(here) : asked;
        asked = known;
        return new Fork(
                here, policy.policy(), remaining.after(policy, condition -> one.isSettled(policy, condition), known));
    }

    private static BitSet before(Branch here) {
        BitSet keys = new BitSet();
        for (Fork fork = here.from(); fork != null; fork = fork.before().from()) {
            if (fork.questions() != null) {
                keys.or(fork.questions().keys());
            }
        }
        return keys;
    }
}
