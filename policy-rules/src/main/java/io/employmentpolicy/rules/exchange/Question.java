package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.facts.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 一次提问。 / One question: what is known, as of which day, about which policies.
 *
 * @param id the caller's own name for it; null when none was given
 * @param asOf the day asked about; null when the question leaves it to the caller
 * @param policies ids of the policies asked about, in order; empty = all of them
 * @param facts what is known
 */
public record Question(@Nullable String id, @Nullable LocalDate asOf, List<String> policies, Facts facts) {
    /** Copies the ids. */
    public Question {
        policies = List.copyOf(policies);
        Objects.requireNonNull(facts, "facts");
    }

    /** 不含任何取值。 / Names and counts only: facts are personal data. */
    @Override
    public String toString() {
        return "Question[" + policies + ", " + facts + "]";
    }
}
