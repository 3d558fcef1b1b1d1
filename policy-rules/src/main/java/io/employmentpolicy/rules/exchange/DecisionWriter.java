package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.text.Language;
import java.util.Objects;

/**
 * 决定写出。 / Writes decisions as JSON, in one language or in both.
 *
 * <p>The form follows the records of {@code model.decision}: their components in their order, in snake case, each always
 * present, null where it is null. Amounts and parameter values are strings, so that no reader turns them into binary
 * fractions. An outcome says in {@code result} what it is and has its {@code word} and its {@code amounts}, whatever it is; the
 * {@code quantity} of an amount has {@code least} and {@code most}, whatever is known of the sum, which {@code kind} tells. How much is said of
 * why is decided when it is decided. Nothing of the machine or the moment goes in: equal decisions give equal text. {@link AnswerSchema}
 * prints the form, {@link DecisionReader} reads it back.
 */
public final class DecisionWriter {
    private DecisionWriter() {}

    /**
     * 两种语言的 JSON。 / The decision as one JSON object, in both languages; only this form can be read back.
     *
     * @param pretty whether to break lines and indent; for people, not for machines
     */
    public static String json(Decision decision, boolean pretty) {
        Objects.requireNonNull(decision, "decision");
        return Json.text(pretty, out -> AnswerForms.DECISION.write(out, decision, null));
    }

    /**
     * 一种语言的 JSON。 / The decision as one JSON object, in one language.
     *
     * @param pretty whether to break lines and indent; for people, not for machines
     */
    public static String json(Decision decision, Language language, boolean pretty) {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(language, "language: without one for both");
        return Json.text(pretty, out -> AnswerForms.DECISION.write(out, decision, language));
    }
}
