package io.employmentpolicy.examples.service.mapping;

import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.exchange.FactsWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 换成其他系统的名称。 / Facts as tables of other systems, and what of them no column takes. */
@Component
public class ColumnsWriter {
    private final Map<String, Table> tables;

    /** By a mapping. */
    public ColumnsWriter(NameMapping mapping) {
        this.tables = mapping.tables();
    }

    /**
     * 换算结果。 / Tables, and the paths of what is in none of them.
     *
     * @param tables rows by table
     * @param leftOut paths of facts that no column takes, or a code of several
     */
    public record Columns(Map<String, List<Map<String, String>>> tables, List<String> leftOut) {}

    /** 换算。 / The facts as tables; read back they are the same facts, without what is left out. */
    public Columns of(Facts facts) {
        byte[] json = FactsWriter.json(facts).getBytes(StandardCharsets.UTF_8);
        Node root = DocumentReader.json("facts", json).root();
        Map<String, List<Map<String, String>>> written = new LinkedHashMap<>();
        List<String> leftOut = new ArrayList<>();
        mapping(mapping(root).entries().get("facts")).entries().forEach((kind, node) -> {
            List<Node> items = items(node);
            List<Table> taking = tables.values().stream()
                    .filter(one -> one.kind().name().equals(kind))
                    .toList();
            if (taking.isEmpty()) {
                leftOut.add(kind);
            }
            for (int i = 0; i < items.size() && !taking.isEmpty(); i++) {
                fact(mapping(items.get(i)), kind + "[" + i + "]", taking, written, leftOut);
            }
            if (items.isEmpty() && !taking.isEmpty()) {
                written.put(taking.get(0).name(), List.of());
            }
        });
        return new Columns(written, leftOut);
    }

    private static List<Node> items(Node node) {
        Node all = node instanceof Node.Mapping partial ? partial.entries().get("items") : node;
        if (all instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        throw new IllegalStateException("facts are written as lists");
    }

    private static Node.Mapping mapping(@Nullable Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw new IllegalStateException("facts are written as objects");
    }

    private static void fact(
            Node.Mapping fact,
            String path,
            List<Table> taking,
            Map<String, List<Map<String, String>>> written,
            List<String> leftOut) {
        Set<String> taken = new HashSet<>();
        for (Table table : taking) {
            Map<String, String> row = new LinkedHashMap<>();
            boolean says = table.set().entrySet().stream()
                    .allMatch(one -> one.getValue().equals(text(fact.entries().get(one.getKey()))));
            if (says) {
                taken.addAll(table.set().keySet());
                table.columns().forEach((name, column) -> {
                    String cell = column.field() == null
                            ? null
                            : cell(column, fact.entries().get(column.field()));
                    if (cell != null) {
                        row.put(name, cell);
                        taken.add(String.valueOf(column.field()));
                    }
                });
            }
            if (!row.isEmpty() || says && !table.set().isEmpty()) {
                written.computeIfAbsent(table.name(), any -> new ArrayList<>()).add(row);
            }
        }
        fact.entries().keySet().stream()
                .filter(field -> !taken.contains(field))
                .forEach(field -> leftOut.add(path + "." + field));
    }

    private static @Nullable String cell(Table.Column column, @Nullable Node value) {
        if (column.form() == Table.Form.MONTHS && value instanceof Node.Mapping period) {
            String from = text(period.entries().get("from"));
            return from != null && from.equals(text(period.entries().get("to"))) ? from.replace("-", "") : null;
        }
        String text = text(value);
        if (text == null) {
            return null;
        }
        if (column.form() == Table.Form.CODE) {
            List<String> codes = column.codes().of(text);
            return codes.size() == 1 ? codes.get(0) : null;
        }
        return column.form() == Table.Form.TEXT || column.form() == Table.Form.NUMBER ? text : text.replace("-", "");
    }

    private static @Nullable String text(@Nullable Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : null;
    }
}
