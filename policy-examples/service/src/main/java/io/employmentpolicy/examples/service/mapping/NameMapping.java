package io.employmentpolicy.examples.service.mapping;

import io.employmentpolicy.examples.service.CurrentEngine;
import io.employmentpolicy.examples.service.ServiceProperties;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.document.Node;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 名称对照。 / Facts under the names of other systems: a question whose {@code tables} stand instead of its {@code facts}. Immutable and thread-safe.
 */
@Component
public class NameMapping {
    private final Map<String, Table> tables;

    /**
     * Reads the mapping file of the settings; its names have to be those of the edition the service starts with.
     *
     * @throws IOException if it cannot be read
     */
    public NameMapping(ServiceProperties properties, CurrentEngine current) throws IOException {
        try (InputStream in = properties.mapping().getInputStream()) {
            this.tables = MappingReader.read(
                    "mapping", in.readAllBytes(), current.engine().dictionary());
        }
    }

    Map<String, Table> tables() {
        return tables;
    }

    /**
     * 换成本库的名称。 / The question under the names of the dictionary; whatever stands beside the tables stays, and so do all places.
     *
     * @throws InvalidFactsException with everything that leads nowhere
     */
    public Node.Mapping facts(Node.Mapping asked) {
        List<Problem> problems = new ArrayList<>();
        Node given = asked.entries().get("tables");
        if (!(given instanceof Node.Mapping rows)) {
            throw new InvalidFactsException(
                    List.of(MappingProblems.noTables(given == null ? asked.place() : given.place())));
        }
        Map<String, List<Built>> byKind = new LinkedHashMap<>();
        rows.entries().forEach((name, node) -> {
            Table table = tables.get(name);
            Place key = Objects.requireNonNull(rows.keys().get(name));
            if (table == null) {
                problems.add(MappingProblems.unknownTable(key, name, tables.keySet()));
            } else {
                List<Built> facts = byKind.computeIfAbsent(table.kind().name(), any -> new ArrayList<>());
                rows(table, node, facts, problems);
            }
        });
        if (!problems.isEmpty()) {
            throw new InvalidFactsException(problems);
        }
        Built facts = new Built(rows.place());
        byKind.forEach((kind, all) -> facts.put(
                kind, new Node.Sequence(all.stream().<Node>map(Built::node).toList(), rows.place()), rows.place()));
        Built question = new Built(asked.place());
        asked.entries().forEach((name, node) -> {
            if (!name.equals("tables")) {
                question.put(name, node, Objects.requireNonNull(asked.keys().get(name)));
            }
        });
        question.put("facts", facts.node(), rows.place());
        return question.node();
    }

    private static void rows(Table table, Node node, List<Built> facts, List<Problem> problems) {
        if (!(node instanceof Node.Sequence sequence)) {
            problems.add(MappingProblems.notRows(node.place(), "tables." + table.name()));
            return;
        }
        for (int i = 0; i < sequence.items().size(); i++) {
            String path = "tables." + table.name() + "[" + i + "]";
            if (!(sequence.items().get(i) instanceof Node.Mapping row)) {
                problems.add(MappingProblems.notRows(sequence.items().get(i).place(), path));
                continue;
            }
            Built fact = table.kind().single() && !facts.isEmpty() ? facts.get(0) : new Built(row.place());
            if (facts.isEmpty() || fact != facts.get(0)) {
                facts.add(fact);
            }
            table.set().forEach((field, value) -> fact.put(field, plain(value, row.place()), row.place()));
            row(table, row, path, fact, problems);
        }
    }

    private static void row(Table table, Node.Mapping row, String path, Built fact, List<Problem> problems) {
        row.entries().forEach((name, cell) -> {
            Place key = Objects.requireNonNull(row.keys().get(name));
            Table.Column column = table.columns().get(name);
            String at = path + "." + name;
            if (column == null) {
                problems.add(MappingProblems.unknownColumn(
                        key, at, name, table.columns().keySet()));
            } else if (column.field() != null) {
                Node value = new Cell(at, problems).value(column, cell);
                if (value != null && !fact.put(column.field(), value, key)) {
                    problems.add(MappingProblems.twice(key, at));
                }
            }
        });
    }

    private static Node plain(String text, Place place) {
        return new Node.Scalar(text, false, place);
    }

    /** An object under construction. */
    private static final class Built {
        private final Place place;
        private final Map<String, Node> entries = new LinkedHashMap<>();
        private final Map<String, Place> keys = new LinkedHashMap<>();

        Built(Place place) {
            this.place = place;
        }

        /** False if it says something else already. */
        boolean put(String name, Node value, Place key) {
            Node before = entries.putIfAbsent(name, value);
            keys.putIfAbsent(name, key);
            return before == null || Objects.equals(text(before), text(value));
        }

        private static @Nullable String text(Node node) {
            return node instanceof Node.Scalar scalar ? scalar.text() : node.toString();
        }

        Node.Mapping node() {
            return new Node.Mapping(entries, keys, place);
        }
    }
}
