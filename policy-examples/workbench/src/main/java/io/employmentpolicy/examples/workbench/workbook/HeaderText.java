package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.examples.workbench.workbook.Grid.Row;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.document.Node;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** measure.yaml 的文字。 / The text of a {@code measure.yaml}, in which nothing but the defaults of readings is replaced. */
final class HeaderText {
    private HeaderText() {}

    private record Change(Node.Scalar old, String text) {}

    static byte[] with(String path, byte[] bytes, List<Row> readings) {
        List<Change> changes = new ArrayList<>();
        for (Row row : readings) {
            entry(
                            DocumentReader.yaml(path, bytes).root(),
                            "policies",
                            row.text("policy"),
                            "switches",
                            row.text("switch"),
                            "default")
                    .filter(node -> node instanceof Node.Scalar)
                    .map(node -> (Node.Scalar) node)
                    .filter(scalar -> !row.text("default").equals(scalar.text()))
                    .ifPresent(scalar -> changes.add(new Change(scalar, row.text("default"))));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        changes.sort(Comparator.comparingInt((Change one) -> one.old().place().line())
                .thenComparingInt(one -> one.old().place().column())
                .reversed());
        for (Change change : changes) {
            int at = offset(
                    text, change.old().place().line(), change.old().place().column());
            int length = Objects.requireNonNullElse(change.old().text(), "").length()
                    + (change.old().quoted() ? 2 : 0);
            text = text.substring(0, at) + change.text() + text.substring(at + length);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int offset(String text, int line, int column) {
        int at = 0;
        for (int before = 1; before < line; before++) {
            at = text.indexOf('\n', at) + 1;
        }
        return text.offsetByCodePoints(at, column - 1);
    }

    private static Optional<Node> entry(@Nullable Node root, String... keys) {
        Node node = root;
        for (String key : keys) {
            node = node instanceof Node.Mapping mapping ? mapping.entries().get(key) : null;
        }
        return Optional.ofNullable(node);
    }

    /** Whether a header of an overlay says nothing but which readings to take, so that it can be written anew. */
    static boolean isReadingsOnly(String path, byte[] bytes) {
        return DocumentReader.yaml(path, bytes).root() instanceof Node.Mapping top
                && top.entries().keySet().equals(Set.of("policies"))
                && values(top.entries().get("policies")).stream()
                        .allMatch(policy -> only(policy, "switches")
                                && values(entry(policy, "switches").orElse(null)).stream()
                                        .allMatch(one -> only(one, "default")));
    }

    private static boolean only(Node node, String key) {
        return node instanceof Node.Mapping mapping
                && mapping.entries().keySet().equals(Set.of(key));
    }

    private static List<Node> values(@Nullable Node node) {
        return node instanceof Node.Mapping mapping
                ? List.copyOf(mapping.entries().values())
                : List.of();
    }
}
