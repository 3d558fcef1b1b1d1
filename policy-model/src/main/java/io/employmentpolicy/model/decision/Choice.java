package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.text.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 不得同时享受的组合。 / Policies that may not be drawn together for one subject, and which of them applies.
 *
 * @param rule why they exclude each other
 * @param subject whom it concerns
 * @param among policies that hold or might hold
 * @param chosen the policy that applies; null while an unpublished or undetermined amount leaves the choice open
 */
public record Choice(
        Text rule,
        Subject subject,
        List<String> among,
        @Nullable String chosen) {
    /** Copies the list. */
    public Choice {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
        among = List.copyOf(among);
    }
}
