package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.Evidence;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 相同案件。 / The cases in which one policy finds the same, and what is found in them, once somebody has worked it out. Holds nothing of anybody's
 * facts. Thread-safe: two threads may work out the same, either is as good.
 */
public final class Alike {
    private final int number;
    private final ProbedPolicy probed;
    private volatile @Nullable List<@Nullable CaseFact> derived;
    private volatile @Nullable List<Determination> answers;
    private volatile @Nullable Object made;
    private final Map<String, Evidence> lacking = new ConcurrentHashMap<>(2);

    /** @param number tells it from all others of its memory */
    Alike(int number, ProbedPolicy probed) {
        this.number = number;
        this.probed = probed;
    }

    /** What of the policy can differ between the cases of its memory. */
    ProbedPolicy probed() {
        return probed;
    }

    int number() {
        return number;
    }

    /** The statuses and values it hands on, one for each name, null where it hands on none; null while nobody has found them, or they tell of facts. */
    @Nullable
    List<@Nullable CaseFact> derived() {
        return derived;
    }

    /** @param some about nobody */
    void derive(List<@Nullable CaseFact> some) {
        derived = some;
    }

    /** What a status or value waits for in these cases; null while nobody has gathered it. */
    @Nullable
    Evidence lacking(String name) {
        return lacking.get(name);
    }

    /** A figure that is wanting is named with the day of its version, which facts may select; what was reckoned tells of facts. */
    void lack(String name, Evidence gathered) {
        boolean reckoned = !gathered.uses().isEmpty() || !gathered.lines().isEmpty();
        if (gathered.missingParameters().isEmpty() && !reckoned) {
            lacking.put(name, gathered);
        }
    }

    /** 是否已有所得。 / Whether its rules were evaluated, and nothing that they found tells of facts. */
    public boolean isFound() {
        return derived != null;
    }

    /** 答复。 / The answers, their subjects without ids; null while there are none. */
    public @Nullable List<Determination> answers() {
        return answers;
    }

    /** 留存答复。 / Keeps the answers of a case for all that are like it. */
    public void keep(List<Determination> some) {
        answers = List.copyOf(some);
    }

    /**
     * 只作一次。 / What is made of the answers, made once.
     *
     * @param type always the same one
     */
    public <T> T once(Class<T> type, Function<List<Determination>, T> of) {
        Object known = made;
        if (known == null) {
            known = of.apply(Objects.requireNonNull(answers, "answers"));
            made = known;
        }
        return type.cast(known);
    }
}
