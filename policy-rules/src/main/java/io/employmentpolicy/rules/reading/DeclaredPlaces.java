package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.document.Node;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** 声明之处。 / Where files declare kinds and fields of facts, by name as facts files write it. What cannot be read is told elsewhere. */
final class DeclaredPlaces {
    private static final String FIELDS = "fields";
    private static final String KINDS = "kinds";

    private final SortedMap<String, Place> places = new TreeMap<>();

    private DeclaredPlaces() {}

    static SortedMap<String, Place> of(List<Layer> layers) {
        DeclaredPlaces declared = new DeclaredPlaces();
        layers.forEach(layer -> layer.files().forEach((path, bytes) -> {
            if (path.equals(FactsFiles.NAME) || path.endsWith("/" + FactsFiles.NAME)) {
                declared.file(
                        DocumentReader.yaml(layer.label(path), bytes).root() instanceof Node.Mapping root
                                ? root.entries()
                                : Map.of());
            }
        }));
        return declared.places;
    }

    private void file(Map<String, Node> entries) {
        if (entries.get(FIELDS) instanceof Node.Mapping fields) {
            places.putAll(fields.keys());
        }
        if (entries.get(KINDS) instanceof Node.Mapping kinds) {
            places.putAll(kinds.keys());
            kinds.entries().forEach((kind, node) -> {
                if (node instanceof Node.Mapping declared
                        && declared.entries().get(FIELDS) instanceof Node.Mapping fields) {
                    fields.keys().forEach((field, place) -> places.put(kind + "." + field, place));
                }
            });
        }
    }
}
