package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.rules.document.Node;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 已知事实写成一行。 / A node as it is written in one line of a case file. */
final class CaseText {
    /** What YAML reads as it stands, whatever surrounds it. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.:+-]*(?<!:)");

    private CaseText() {}

    static String of(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().isEmpty()
                    ? "{}"
                    : mapping.entries().entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + of(entry.getValue()))
                            .collect(Collectors.joining(", ", "{ ", " }"));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(CaseText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        String text = scalar.text();
        return text == null ? "null" : scalar.quoted() || !PLAIN.matcher(text).matches() ? quoted(text) : text;
    }

    /** In single quotes nothing but the quote itself means anything. */
    static String quoted(String text) {
        return "'" + Objects.requireNonNull(text).replace("'", "''") + "'";
    }
}
