package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.Evidence;
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
record DerivedFact(
        String name,
        @Nullable CaseFact item,
        CaseFact about,
        Reason reason,
        List<String> codes,
        Evidence lacking,
        Evidence used,
        List<Text> warnings) {
    DerivedFact {
        codes = List.copyOf(codes);
        warnings = List.copyOf(warnings);
    }
}
