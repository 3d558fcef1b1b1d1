package io.employmentpolicy.rules.evaluation;

import io.employmentpolicy.rules.edition.FiguresOfDay;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 一项政策对一个对象适用的版本。 / The version of a policy that applies to a subject.
 *
 * @param day the day whose numbers count
 * @param inForce whether the policy is in force on that day
 * @param numbers its parameters and tables
 * @param stretch tells it from versions in which the policy says something else; 0 where the version is that of the day of the decision, whatever
 *     facts say
 */
public record Version(LocalDate day, boolean inForce, FiguresOfDay numbers, int stretch) {
    /** Refuses missing parts. */
    public Version {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(numbers, "numbers");
    }

    /** 评定日的版本。 / The version of the day of the decision. */
    public Version(LocalDate day, boolean inForce, FiguresOfDay numbers) {
        this(day, inForce, numbers, 0);
    }
}
