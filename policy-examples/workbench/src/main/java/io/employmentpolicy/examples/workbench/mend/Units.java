package io.employmentpolicy.examples.workbench.mend;

import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.document.Node;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** 表的单位。 / Which unit the values of a table have: the {@code parameters.yaml} above it says so. */
final class Units {
    private Units() {}

    static boolean ratio(String path, SortedMap<String, byte[]> folder) {
        String above = path;
        while (!above.isEmpty()) {
            above = above.substring(0, Math.max(0, above.lastIndexOf('/')));
            String prefix = above.isEmpty() ? "" : above + "/";
            byte[] bytes = folder.get(prefix + "parameters.yaml");
            if (bytes != null && ratio(bytes, path.substring(prefix.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean ratio(byte[] parameters, String file) {
        Node root = DocumentReader.yaml("parameters.yaml", DocumentReader.withoutMark(parameters))
                .root();
        return root instanceof Node.Mapping all
                && all.entries().values().stream()
                        .anyMatch(one -> "ratio".equals(text(one, "unit"))
                                && one instanceof Node.Mapping entry
                                && file.equals(text(entry.entries().get("table"), "file")));
    }

    private static @Nullable String text(@Nullable Node node, String key) {
        return node instanceof Node.Mapping mapping && mapping.entries().get(key) instanceof Node.Scalar scalar
                ? scalar.text()
                : null;
    }
}
