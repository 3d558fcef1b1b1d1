package io.employmentpolicy.model.source;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 条款。 / A place in a policy document on which a rule or a number rests.
 *
 * @param id stable id of the clause, {@code TJ-OP-16}
 * @param document id of the document, {@code TJ-OP-2025}
 * @param place where in the document, as printed: {@code (十六)}
 * @param title what the clause is about, in Chinese; null = it has no title of its own
 */
public record Clause(
        String id, String document, String place, @Nullable String title) {

    public Clause {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(place, "place");
    }

    /** 无标题的条款。 / A clause without a title of its own. */
    public Clause(String id, String document, String place) {
        this(id, document, place, null);
    }
}
