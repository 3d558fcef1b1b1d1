package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 已知事实中的一处。 / One field of what is given, told or not.
 *
 * @param path names and indexes that lead to it, the name of the field last
 * @param now what stands there; null when nothing does
 */
record Site(
        FactKind kind,
        FactField field,
        List<Object> path,
        @Nullable Node now) {
    /** Copies the path. */
    Site {
        path = List.copyOf(path);
    }

    /** Every field of every fact that is given. */
    static List<Site> of(Node.Mapping given, Dictionary dictionary) {
        List<Site> all = new ArrayList<>();
        given.entries()
                .forEach((name, node) ->
                        dictionary.byName(name).ifPresent(kind -> inside(kind, node, List.of(name), all)));
        return all;
    }

    private static void inside(FactKind kind, Node node, List<Object> path, List<Site> all) {
        if (node instanceof Node.Sequence sequence) {
            for (int at = 0; at < sequence.items().size(); at++) {
                inside(kind, sequence.items().get(at), longer(path, at), all);
            }
        } else if (node instanceof Node.Mapping mapping) {
            for (FactField field : kind.fields()) {
                Optional<Node> now = Optional.ofNullable(mapping.entries().get(field.name()));
                List<Object> there = longer(path, field.name());
                if (field.type().base() == FieldType.Base.LIST) {
                    now.ifPresent(list -> inside(field.element(), list, there, all));
                } else {
                    all.add(new Site(kind, field, there, now.orElse(null)));
                }
            }
        }
    }

    private static List<Object> longer(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    String name() {
        return kind.name() + "." + field.name();
    }

    /** As a case table would call it. */
    String told() {
        StringBuilder told = new StringBuilder();
        for (Object step : path) {
            told.append(step instanceof Integer ? "[" + step + "]" : (told.isEmpty() ? "" : ".") + step);
        }
        return told.toString();
    }

    /** What is given with something else here. */
    Node.Mapping set(Node.Mapping given, Node value) {
        return (Node.Mapping) set(given, 0, value);
    }

    private Node set(Node node, int step, Node value) {
        if (step == path.size()) {
            return value;
        }
        if (path.get(step) instanceof Integer at && node instanceof Node.Sequence sequence) {
            List<Node> items = new ArrayList<>(sequence.items());
            items.set(at, set(items.get(at), step + 1, value));
            return new Node.Sequence(items, sequence.place());
        }
        Node.Mapping mapping = (Node.Mapping) node;
        String name = (String) path.get(step);
        Map<String, Node> entries = new LinkedHashMap<>(mapping.entries());
        Map<String, Place> keys = new LinkedHashMap<>(mapping.keys());
        Node before = entries.get(name);
        entries.put(name, before == null ? value : set(before, step + 1, value));
        keys.putIfAbsent(name, mapping.place());
        return new Node.Mapping(entries, keys, mapping.place());
    }
}
