package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 数字表。 / Figures in a table, {@code figures.csv}: a row for every value, in place of an entry of {@code parameters.yaml}. A row without a value says
 * that nobody has published one. What stands under {@code note} is for people.
 */
final class FigureTable {
    static final String NAME = "figures.csv";
    private static final String KEY = "key";
    private static final String NOTE = "note";
    private static final String VALUES = "values";
    private static final List<String> OF_FIGURE = List.of("title", "unit", "running-cases");
    private static final String MISSING = "missing";

    private FigureTable() {}

    /** The rows as entries; empty, with one problem and not one for each cell, when no column says which figures they are. */
    static Optional<Node> entries(Node.Sequence rows, Problems problems) {
        boolean named = rows.items().isEmpty()
                || rows.items().stream()
                        .anyMatch(row -> ((Node.Mapping) row).entries().containsKey(KEY));
        if (!named) {
            List<String> header =
                    List.copyOf(((Node.Mapping) rows.items().get(0)).entries().keySet());
            Place place = new Place(rows.items().get(0).place().file(), 1, 1);
            problems.add(ReadingProblems.TABLE_102_FIGURES.at(place, "", header));
            return Optional.empty();
        }
        return Optional.of(asEntries(rows));
    }

    /** The rows as {@code parameters.yaml} would say them, rows of one key together. */
    private static Node.Mapping asEntries(Node.Sequence rows) {
        Map<String, List<Node.Mapping>> byKey = new LinkedHashMap<>();
        for (Node row : rows.items()) {
            Node.Mapping cells = (Node.Mapping) row;
            String key = cells.entries().get(KEY) instanceof Node.Scalar scalar && scalar.text() != null
                    ? scalar.text().strip()
                    : "";
            byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(cells);
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        byKey.forEach((key, values) -> entries.put(key, figure(values)));
        return mapping(entries, rows.place());
    }

    private static Node figure(List<Node.Mapping> rows) {
        Node.Mapping first = rows.get(0);
        Map<String, Node> figure = new LinkedHashMap<>();
        for (String part : OF_FIGURE) {
            Node cell = first.entries().get(part);
            if (cell != null) {
                figure.put(part, cell);
            }
        }
        List<Node> values = new ArrayList<>();
        rows.forEach(row -> values.add(value(row)));
        figure.put(VALUES, new Node.Sequence(values, first.place()));
        return mapping(figure, first.place());
    }

    private static Node value(Node.Mapping row) {
        Map<String, Node> value = new LinkedHashMap<>(row.entries());
        value.keySet().removeAll(OF_FIGURE);
        value.remove(KEY);
        value.remove(NOTE);
        if (!value.containsKey("value")) {
            value.put("trust", new Node.Scalar(MISSING, false, row.place()));
        }
        return mapping(value, row.place());
    }

    private static Node.Mapping mapping(Map<String, Node> entries, Place place) {
        Map<String, Place> keys = new LinkedHashMap<>();
        entries.forEach((key, node) -> keys.put(key, node.place()));
        return new Node.Mapping(entries, keys, place);
    }
}
