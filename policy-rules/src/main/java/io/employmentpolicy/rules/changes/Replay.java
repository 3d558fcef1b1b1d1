package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.facts.Facts;
import java.time.LocalDate;
import java.util.List;

/** 重演。 / Decides one policy for facts as they might be. */
@FunctionalInterface
public interface Replay {
    /**
     * 重演一次。 / The answers of the policy.
     *
     * @param both whether both engines decide and are compared; otherwise the explaining one alone
     */
    Replayed of(Facts facts, LocalDate asOf, Depth depth, boolean both);

    /**
     * 重演的结果。 / What came of it.
     *
     * @param determinations the answers of the policy
     * @param contradictions facts that contradict each other
     */
    record Replayed(List<Determination> determinations, List<Contradiction> contradictions) {
        /** Copies the lists. */
        public Replayed {
            determinations = List.copyOf(determinations);
            contradictions = List.copyOf(contradictions);
        }
    }
}
