package io.employmentpolicy.rules.explain;

import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.language.Item;
import io.employmentpolicy.rules.language.Ledger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 一项条件的求值。 / One condition evaluated.
 *
 * @param unmet how many of its tests fail
 * @param codes codes of what fails
 * @param lacking what it waits for; empty unless it is unknown
 * @param item the candidate shown; null when there is none
 */
record Step(
        Truth truth,
        int unmet,
        List<String> codes,
        Reason reason,
        Ledger lacking,
        Ledger used,
        @Nullable Item item) {
    Step {
        codes = List.copyOf(codes);
    }
}
