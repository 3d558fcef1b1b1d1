package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.DatePeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * 最早的日子。 / The first day in a range of days on which each answer of a policy is a grant, the facts being what they are now.
 *
 * @param edition the rules the answers were given under
 * @param policy policy id
 * @param range the days looked at, both ends included
 * @param reaches one for every conclusion about every subject
 */
public record Earliest(Edition edition, String policy, DatePeriod range, List<Of> reaches) {
    /** Copies the list. */
    public Earliest {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(range, "range");
        reaches = List.copyOf(reaches);
    }

    /**
     * 一项结论最早的日子。 / The first day of one conclusion.
     *
     * @param title what the conclusion is called
     * @param conclusion its name; empty when the policy has one
     * @param subject what it is about
     * @param reach the first day
     */
    public record Of(Text title, String conclusion, Subject subject, Reach<LocalDate> reach) {
        /** Refuses missing parts. */
        public Of {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(conclusion, "conclusion");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(reach, "reach");
        }
    }
}
