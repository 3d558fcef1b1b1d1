package io.employmentpolicy.model.decision;

import io.employmentpolicy.model.text.Text;
import java.util.Objects;

/**
 * 缺少的事实。 / A fact the answer waits for.
 *
 * @param path kind, position and field, such as {@code insurance_record[0].channel}; only the kind when the whole kind is unknown
 * @param label how the dictionary names it
 */
public record MissingFact(String path, Text label) {
    /** Refuses missing parts. */
    public MissingFact {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(label, "label");
    }

    /** 所在之处。 / The parts of its path. */
    public FactPath at() {
        return FactPath.of(path);
    }
}
