package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.document.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * 逐条叠加的政策说明。 / The header of a policy in an overlay, entry by entry over the one below: what it does not mention stays. Of what holds entries
 * itself ({@code in-force}, {@code switches}, {@code conclusions}, {@code codes}) each counts by itself; a text is one entry in both languages.
 * An entry of nothing, {@code replaced-by: null}, is taken away.
 */
final class HeaderOverlay {
    private static final String SWITCHES = "switches";
    private static final String DEFAULT = "default";
    private static final Set<String> DECIDED = Set.of("decided-by", "decided-on");
    private static final Set<String> OF_ENTRIES = Set.of("in-force", "conclusions", "codes", SWITCHES);

    private HeaderOverlay() {}

    static Node.Mapping over(Node.Mapping below, Node.Mapping own) {
        return over(below, own, OF_ENTRIES);
    }

    /** A switch of which somebody chooses another reading: who chose the one before says nothing any more. */
    private static Node.Mapping without(Node.Mapping old) {
        Map<String, Node> entries = new LinkedHashMap<>(old.entries());
        entries.keySet().removeAll(DECIDED);
        Map<String, Place> keys = new LinkedHashMap<>(old.keys());
        keys.keySet().removeAll(DECIDED);
        return new Node.Mapping(entries, keys, old.place());
    }

    /** @param merged names of the entries that are mappings to be merged as well */
    private static Node.Mapping over(Node.Mapping below, Node.Mapping own, Set<String> merged) {
        Map<String, Node> entries = new LinkedHashMap<>(below.entries());
        Map<String, Place> keys = new LinkedHashMap<>(below.keys());
        own.entries().forEach((key, node) -> {
            keys.put(key, own.keys().getOrDefault(key, node.place()));
            Node before = entries.get(key);
            if (merged.contains(key) && before instanceof Node.Mapping old && node instanceof Node.Mapping changed) {
                Set<String> further = key.equals(SWITCHES) ? changed.entries().keySet() : Set.of();
                entries.put(key, over(changed.entries().containsKey(DEFAULT) ? without(old) : old, changed, further));
            } else if (node instanceof Node.Scalar scalar && scalar.text() == null) {
                entries.remove(key);
                keys.remove(key);
            } else {
                entries.put(key, node);
            }
        });
        return new Node.Mapping(entries, keys, below.place());
    }
}
