package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.problem.InvalidAnswerException;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.document.Reading;
import java.util.Objects;

/**
 * 决定读回。 / Reads decisions back from the JSON that {@link DecisionWriter} writes in both languages; what is read equals what was written.
 *
 * <p>Whatever is wrong is reported at once, {@code ANSWER-101} to {@code ANSWER-199} beside the {@code DOC} problems of the file's form; each names
 * the place by its path, as {@code determinations[3].outcome.amounts[0].unit}. What follows from other parts, such as the word of an outcome, has to
 * be what follows. The name of the file, the line and the id that the command line writes in front are passed over. Thread-safe.
 */
public final class DecisionReader {
    private DecisionReader() {}

    /**
     * 读回。 / Reads one decision.
     *
     * @param name name of the input for the places of problems
     * @param json the decision in UTF-8; not changed and not kept
     * @throws InvalidAnswerException if it is no decision as this version of the library writes them
     */
    public static Decision read(String name, byte[] json) {
        Objects.requireNonNull(name, "name: what places of problems call the input");
        Objects.requireNonNull(json, "json: the bytes of a decision");
        Reading reading = DocumentReader.json(name, json);
        Node root = reading.root();
        if (root == null || !reading.problems().isEmpty()) {
            throw new InvalidAnswerException(reading.problems());
        }
        return AnswerForms.DECISION.read(root);
    }
}
