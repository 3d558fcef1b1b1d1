package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.text.Text;
import java.util.List;
import java.util.Objects;

/**
 * 分情形的答复。 / What a policy says for each value of a fact nobody knows: value by value of a closed list, else the runs of numbers, days or
 * months in which the answer stays the same. Both ends of each run were decided by both engines.
 *
 * @param policy policy id
 * @param path the fact
 * @param label how the dictionary names it
 * @param cases in the order of the values, at least one
 * @param whole whether every change of the answer was found; false where there are more than are told, so that the answer may change within a
 *     run as well, though not its kind
 */
public record ByCase(String policy, FactPath path, Text label, List<Case> cases, boolean whole) {
    /** Copies the cases. */
    public ByCase {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(label, "label");
        cases = List.copyOf(cases);
    }

    /**
     * 一种情形。 / A value, or a run of values.
     *
     * @param from its code as facts files write it; the first of a run
     * @param to the last of a run, that of {@code from} for a single value
     * @param label how it reads
     * @param determinations what the policy says then; of a run what it says at its first value
     */
    public record Case(String from, String to, Text label, List<Determination> determinations) {
        /** Copies the list. */
        public Case {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(label, "label");
            determinations = List.copyOf(determinations);
        }
    }
}
