package io.employmentpolicy.examples.workbench.skeleton;

import io.employmentpolicy.rules.document.Node;
import java.util.stream.Collectors;

/** 换上另一个区的名称。 / The names of the plan that is shipped in a text, and those of another district in their place. */
record PlanText(String name, String code) {
    private static final String MODEL = "西青区";
    private static final String SHORT = "西青";
    private static final String ENGLISH = "Xiqing";
    static final String CODE = "XQ";

    /** Whether a text names the district of the plan. */
    static boolean names(String text) {
        return text.contains(SHORT) || text.contains(ENGLISH) || text.contains("\"" + CODE + "\"");
    }

    String renamed(String text) {
        String bare = name.endsWith("区") ? name.substring(0, name.length() - 1) : name;
        return text.replace(MODEL, name)
                .replace(SHORT, bare)
                .replace(ENGLISH, code)
                .replace("\"" + CODE + "\"", "\"" + code + "\"");
    }

    /** A node in the flow form of YAML, with the code or the name of the other district. */
    String flow(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .map(entry -> quoted(entry.getKey()) + ": " + flow(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Node.Sequence list) {
            return list.items().stream().map(this::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        String text = scalar.text();
        if (text == null) {
            return "null";
        }
        String own = text.equals(CODE) ? code : text.startsWith(SHORT) ? renamed(text) : text;
        return !scalar.quoted() && own.matches("[A-Za-z0-9_+.:-]*[A-Za-z0-9_]") ? own : quoted(own);
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
