package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.document.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file gives of one kind, whichever of the three forms it uses.
 *
 * @param items one node per fact
 * @param partial whether there may be more of them
 */
record Given(List<Node> items, boolean partial) {

    private static final String PARTIAL = "partial";
    private static final String ITEMS = "items";

    static Given of(FactKind kind, Node node, Findings findings) {
        if (node instanceof Node.Sequence sequence) {
            return new Given(sequence.items(), false);
        }
        if (node instanceof Node.Mapping mapping && (marks(kind, mapping, PARTIAL) || marks(kind, mapping, ITEMS))) {
            return marked(kind, mapping, findings);
        }
        return new Given(List.of(node), false);
    }

    private static boolean marks(FactKind kind, Node.Mapping mapping, String name) {
        return mapping.entries().containsKey(name) && kind.fieldByName(name).isEmpty();
    }

    private static Given marked(FactKind kind, Node.Mapping mapping, Findings findings) {
        mapping.keys().forEach((name, place) -> {
            if (!name.equals(PARTIAL) && !name.equals(ITEMS)) {
                findings.add(ExchangeProblems.FACT_107_BESIDE.at(
                        place, kind.name() + "." + name, FactProblems.shorten(name)));
            }
        });
        String mark = mark(mapping.entries().get(PARTIAL));
        if (mark == null) {
            Node wrong = mapping.entries().getOrDefault(PARTIAL, mapping);
            findings.add(ExchangeProblems.FACT_107_PARTIAL.at(wrong.place(), kind.name() + "." + PARTIAL));
        }
        if (mapping.entries().get(ITEMS) instanceof Node.Sequence sequence) {
            return new Given(sequence.items(), !"false".equals(mark));
        }
        Node wrong = mapping.entries().getOrDefault(ITEMS, mapping);
        findings.add(ExchangeProblems.FACT_107_ITEMS.at(wrong.place(), kind.name() + "." + ITEMS));
        return new Given(List.of(), true);
    }

    /** The mark as written; null unless it is true or false. */
    private static @Nullable String mark(@Nullable Node node) {
        return node instanceof Node.Scalar scalar
                        && !scalar.quoted()
                        && ("true".equals(scalar.text()) || "false".equals(scalar.text()))
                ? scalar.text()
                : null;
    }
}
