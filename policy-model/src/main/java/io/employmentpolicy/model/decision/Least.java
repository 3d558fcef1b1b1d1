package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * 最少要多少。 / The least number of one fact that makes each answer of a policy a grant, everything else being what it is.
 *
 * @param asOf the day the answers speak of
 * @param edition the rules they were given under
 * @param policy policy id
 * @param path the fact
 * @param label how the dictionary names it
 * @param unit its unit; empty when it has none
 * @param reaches one for every conclusion about every subject
 */
public record Least(
        LocalDate asOf, Edition edition, String policy, FactPath path, Text label, String unit, List<Of> reaches) {
    /** Copies the list. */
    public Least {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        reaches = List.copyOf(reaches);
    }

    /**
     * 一项结论最少要多少。 / The least number for one conclusion.
     *
     * @param title what the conclusion is called
     * @param conclusion its name; empty when the policy has one
     * @param subject what it is about
     * @param reach the least number
     */
    public record Of(Text title, String conclusion, Subject subject, Reach<BigDecimal> reach) {
        /** Refuses missing parts. */
        public Of {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(conclusion, "conclusion");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(reach, "reach");
        }
    }
}
