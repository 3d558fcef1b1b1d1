package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.evaluation.CaseQuestion;
import io.employmentpolicy.rules.evaluation.Kept;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 相同案件的记忆。 / Remembers what policies found in cases of one day and edition that tell of the same kinds and fields. What they find turns on
 * the truth of their tests alone, unless their conclusions reckon with facts; residents of a city fall into few such groups. Thread-safe.
 */
public final class AlikeCases {
    /** As many kinds of cases as one policy commonly meets; when there are more, they are worked out again. */
    private static final int MOST = 1024;

    /** Roughly the bytes of what one policy finds in cases alike. */
    private static final int BYTES = 1 << 10;

    /** Roughly the bytes of what can differ of one policy, before anything is found. */
    private static final int BYTES_OF_POLICY = 1 << 12;

    private final Map<PlannedPolicy, OfPolicy> policies = new ConcurrentHashMap<>();
    private final AtomicInteger lastKey = new AtomicInteger();
    private final Map<Object, Integer> keys = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private volatile @Nullable Trail trail;
    private final Predicate<FactField> given;
    private final Kept kept;

    /**
     * @param given whether some fact of these cases holds a field
     * @param kept counts what is remembered here with all else that is
     */
    public AlikeCases(Predicate<FactField> given, Kept kept) {
        this.given = given;
        this.kept = kept;
    }

    /** What a policy found. */
    OfPolicy of(PlannedPolicy plan, Policy policy) {
        OfPolicy known = policies.get(plan);
        return known != null ? known : policies.computeIfAbsent(plan, any -> new OfPolicy(any, policy));
    }

    /** A number for what a test asks, whichever policy asks it. */
    private int number(Object key) {
        return keys.computeIfAbsent(key, any -> lastKey.getAndIncrement());
    }

    /**
     * The ways of these cases through the policies of their question; two threads may begin one, and either is as good.
     *
     * @return null when it is about others, as where targets are measured that are not in most of them
     */
    @Nullable
    Trail trail(CaseQuestion question, Map<String, PlannedPolicy> planned) {
        Trail known = trail;
        if (known == null) {
            known = new Trail(question.policies(), planned, kept);
            trail = known;
        }
        return known.fits(question) ? known : null;
    }

    /** What one policy found. */
    final class OfPolicy {
        private final ProbedPolicy probed;
        private final Remaining remaining;
        private final Map<Likeness, Alike> known = new ConcurrentHashMap<>();

        private OfPolicy(PlannedPolicy plan, Policy policy) {
            kept.add(BYTES_OF_POLICY);
            this.probed = new ProbedPolicy(plan, given);
            this.remaining =
                    new Remaining(probed, policy.selectedBy() == null, policy.subject(), AlikeCases.this::number);
        }

        /** What of that is open where some was asked before. */
        Remaining remaining() {
            return remaining;
        }

        /** What of it can differ between these cases. */
        ProbedPolicy probed() {
            return probed;
        }

        /** The cases to which one belongs. */
        Alike of(Likeness likeness) {
            Alike own = known.get(likeness);
            if (own != null) {
                return own;
            }
            if (known.size() >= MOST) {
                known.clear();
            }
            kept.add(BYTES);
            return known.computeIfAbsent(likeness, any -> new Alike(numbers.incrementAndGet(), probed));
        }
    }
}
