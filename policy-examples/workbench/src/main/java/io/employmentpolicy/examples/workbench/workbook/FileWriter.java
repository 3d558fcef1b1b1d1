package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.examples.workbench.workbook.Grid.Row;
import io.employmentpolicy.examples.workbench.workbook.Grid.What;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 表写回文件。 / Writes grids as the files of a policy folder. */
final class FileWriter {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";
    private static final List<String> LISTS = List.of("known-on", "keys");
    private static final List<String> VALUE =
            List.of("value", "from", "to", "known-on", "trust", "source", "checked-on");
    private static final List<String> TABLE =
            List.of("file", "keys", "complete", "from", "to", "known-on", "trust", "source", "checked-on");

    private final Map<String, Map<String, Integer>> layout;

    /** @param layout in which column of a sheet stands what, by sheet and code */
    FileWriter(Map<String, Map<String, Integer>> layout) {
        this.layout = layout;
    }

    private Spot spot(Grid grid, Row row, String column) {
        int at = layout.getOrDefault(grid.sheet(), Map.of()).getOrDefault(column, 0);
        return new Spot(grid.sheet(), row.line(), at);
    }

    /** Figures and tables as a {@code parameters.yaml}. */
    Written parameters(List<Grid> grids) {
        Written yaml = new Written();
        for (Grid grid : grids) {
            Map<String, List<Row>> byKey = new LinkedHashMap<>();
            grid.rows()
                    .forEach(row -> byKey.computeIfAbsent(row.text("key"), key -> new ArrayList<>())
                            .add(row));
            byKey.forEach((key, rows) -> parameter(yaml, grid, rows));
        }
        return yaml;
    }

    private void parameter(Written yaml, Grid grid, List<Row> rows) {
        Row first = rows.get(0);
        yaml.add(name(first.text("key")), spot(grid, first, "key")).add(":\n");
        String english = first.text("title-en");
        yaml.add("  title: ");
        if (english.isEmpty()) {
            yaml.add(quoted(first.text("title")), spot(grid, first, "title"));
        } else {
            yaml.add("{ zh: ")
                    .add(quoted(first.text("title")), spot(grid, first, "title"))
                    .add(", en: ")
                    .add(quoted(english), spot(grid, first, "title-en"))
                    .add(" }");
        }
        yaml.add("\n  ").add("unit: " + name(first.text("unit")), spot(grid, first, "unit"));
        if (!first.text("running-cases").isEmpty()) {
            yaml.add("\n  ")
                    .add("running-cases: " + name(first.text("running-cases")), spot(grid, first, "running-cases"));
        }
        if (grid.what() == What.TABLES) {
            yaml.add("\n  table: ");
            mapping(yaml, grid, first, TABLE);
        } else {
            yaml.add("\n  values:");
            for (Row row : rows) {
                yaml.add("\n    - ");
                mapping(yaml, grid, row, VALUE);
            }
        }
        yaml.add("\n");
    }

    private void mapping(Written yaml, Grid grid, Row row, List<String> keys) {
        yaml.add("{ ", spot(grid, row, keys.get(0)));
        String between = "";
        for (String key : keys) {
            String text = row.text(key);
            if (text.isEmpty()) {
                continue;
            }
            yaml.add(between).add(key + ": " + value(key, text), spot(grid, row, key));
            between = ", ";
        }
        yaml.add(" }");
    }

    private static String value(String key, String text) {
        if (LISTS.contains(key)) {
            List<String> items = Stream.of(text.split("[;；]"))
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .map(FileWriter::name)
                    .toList();
            return "[" + String.join(", ", items) + "]";
        }
        boolean truth = key.equals("value") && Column.truth(text).isPresent();
        return truth ? text : key.equals("value") || key.equals("source") ? quoted(text) : name(text);
    }

    /** A name as it is, if nothing in it means something else in YAML. */
    private static String name(String text) {
        boolean plain = text.matches("[A-Za-z0-9][A-Za-z0-9_./-]*") && !text.equals("null");
        return plain ? text : quoted(text);
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    /** The readings of policies, each by its default alone, as a {@code measure.yaml} of an overlay. */
    Written readings(Grid grid) {
        Written yaml = new Written();
        if (grid.rows().isEmpty()) {
            return yaml;
        }
        yaml.add("policies:\n");
        Map<String, List<Row>> byPolicy = new LinkedHashMap<>();
        grid.rows()
                .forEach(row -> byPolicy.computeIfAbsent(row.text("policy"), policy -> new ArrayList<>())
                        .add(row));
        byPolicy.forEach((policy, rows) -> {
            yaml.add("  " + name(policy) + ":\n    switches:\n");
            rows.forEach(row -> yaml.add("      " + name(row.text("switch")) + ": { ")
                    .add("default: " + name(row.text("default")), spot(grid, row, "default"))
                    .add(" }\n"));
        });
        return yaml;
    }

    /** Any other grid as a table. */
    Written table(Grid grid) {
        boolean quotes = grid.what() == What.CASES || grid.what() == What.DUTIES;
        Written csv = new Written();
        if (quotes) {
            csv.add(BYTE_ORDER_MARK);
        }
        List<String> codes = grid.columns().stream().map(Column::code).toList();
        csv.add(String.join(",", codes)).add("\n");
        for (Row row : grid.rows()) {
            String between = "";
            for (String code : codes) {
                csv.add(between).add(quotes ? cell(row.text(code)) : row.text(code), spot(grid, row, code));
                between = ",";
            }
            csv.add("\n");
        }
        return csv;
    }

    /** A cell between quotes where it needs them, and never one that a spreadsheet takes for a formula. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty()
                && FORMULA.indexOf(text.charAt(0)) >= 0
                && Column.number(text).isEmpty();
        String safe = formula ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }
}
