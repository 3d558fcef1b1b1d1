package io.employmentpolicy.model.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * 怎样才会改变。 / What would turn the answers of a policy, and what would make them lapse.
 *
 * @param asOf the day the answers speak of
 * @param edition the rules they were given under
 * @param policy policy id
 * @param turnings one for every conclusion about every subject, in the order of the decision
 */
public record Changes(LocalDate asOf, Edition edition, String policy, List<Turning> turnings) {
    /** Copies the list. */
    public Changes {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(policy, "policy");
        turnings = List.copyOf(turnings);
    }

    /** 不含个人信息。 / Ids and counts only, so that it may stand in a log. */
    @Override
    public String toString() {
        return "Changes[" + policy + " " + asOf + ": " + turnings.size() + "]";
    }
}
