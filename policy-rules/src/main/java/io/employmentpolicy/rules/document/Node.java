package io.employmentpolicy.rules.document;

import io.employmentpolicy.model.problem.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 文档树的节点。 / One node of a document, with the place where it begins. Immutable. */
public sealed interface Node {

    /** 起始位置。 / Where the node begins. */
    Place place();

    /**
     * 单个值。 / A single value, as text.
     *
     * @param text exactly as written, so that {@code 3.10} stays {@code 3.10}; null for an explicit null, and in YAML also
     *     for {@code ~} and for a value left empty
     * @param quoted whether it was written as a text, in quotes or as a YAML block; a number, {@code true} or a date
     *     without quotes is not
     * @param place where it begins
     */
    record Scalar(@Nullable String text, boolean quoted, Place place) implements Node {
        /** Refuses a missing place. */
        public Scalar {
            Objects.requireNonNull(place, "place");
        }
    }

    /**
     * 列表。 / A list.
     *
     * @param items its items, in order
     * @param place where it begins
     */
    record Sequence(List<Node> items, Place place) implements Node {
        /** Copies the items. */
        public Sequence {
            items = List.copyOf(items);
            Objects.requireNonNull(place, "place");
        }
    }

    /**
     * 映射。 / Values by name.
     *
     * @param entries the values, in the order of the file
     * @param keys where each name stands
     * @param place where it begins
     */
    record Mapping(Map<String, Node> entries, Map<String, Place> keys, Place place) implements Node {
        /** Copies both maps and keeps their order. */
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
            keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
            Objects.requireNonNull(place, "place");
            if (!entries.keySet().equals(keys.keySet())) {
                throw new IllegalArgumentException("names and their places differ: " + entries.keySet() + ", " + keys);
            }
        }
    }
}
