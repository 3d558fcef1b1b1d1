package io.employmentpolicy.rules.explain;

import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.language.Item;
import io.employmentpolicy.rules.language.Ledger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 一项身份或数值的由来。 / How a status or value came about, so that a rule asking for it can hand on why it holds, fails or waits.
 *
 * @param item the derived fact; null when the status does not hold
 * @param about the subject it is about
 * @param codes codes of what fails when it does not hold
 * @param lacking what it waits for while it is unknown
 * @param used numbers it rests on
 * @param warnings what every answer resting on it must say
 */
record Derivation(
        String name,
        @Nullable Item item,
        Item about,
        Reason reason,
        List<String> codes,
        Ledger lacking,
        Ledger used,
        List<Text> warnings) {
    Derivation {
        codes = List.copyOf(codes);
        warnings = List.copyOf(warnings);
    }
}
