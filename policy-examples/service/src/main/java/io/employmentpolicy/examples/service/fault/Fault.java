package io.employmentpolicy.examples.service.fault;

import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * 差错。 / What a caller is told instead of an answer.
 *
 * @param status status of HTTP
 * @param kind last part of the type's URI, such as {@code invalid-facts}
 * @param title what kind of fault it is
 * @param problems everything found, at least one
 * @param headers headers that belong to it, such as {@code Retry-After}
 */
public record Fault(int status, String kind, Text title, List<Problem> problems, Map<String, String> headers) {
    /** Copies the collections. */
    public Fault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        problems = List.copyOf(problems);
        headers = Map.copyOf(headers);
    }

    /** Without headers of its own. */
    public Fault(int status, String kind, Text title, List<Problem> problems) {
        this(status, kind, title, problems, Map.of());
    }

    /** 首个代码。 / The code of the first problem. */
    public String code() {
        return problems.isEmpty() ? kind : problems.get(0).code();
    }
}
