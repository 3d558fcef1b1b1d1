package io.employmentpolicy.model.source;

import io.employmentpolicy.model.text.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 条款。 / A place in a policy document on which a rule or a number rests.
 *
 * @param id stable id of the clause, {@code TJ-OP-16}
 * @param document id of the document, {@code TJ-OP-2025}
 * @param place where in the document, as printed: {@code (十六)}
 * @param title what the clause is about; null = it has no title of its own
 * @param named what the document is called; null = the register of documents does not know it
 */
public record Clause(
        String id,
        String document,
        String place,
        @Nullable Text title,
        @Nullable Text named) {

    public Clause {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(place, "place");
    }

    /** 文件未登记的条款。 / A clause of a document nobody registered. */
    public Clause(String id, String document, String place, @Nullable Text title) {
        this(id, document, place, title, null);
    }

    /** 无标题的条款。 / A clause without a title of its own. */
    public Clause(String id, String document, String place) {
        this(id, document, place, null);
    }
}
