package io.employmentpolicy.rules.lookup;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 一处结果。 / One thing that was found.
 *
 * @param label what it is called, with the number that was looked for
 * @param place file and line to look at or to edit; null for what no file holds
 */
public record Hit(
        Subject subject, String id, Text label, @Nullable Place place) {
    /** Requires what was found. */
    public Hit {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }
}
