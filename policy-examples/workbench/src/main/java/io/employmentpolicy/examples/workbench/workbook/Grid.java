package io.employmentpolicy.examples.workbench.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * 一张表。 / What one file of a measure says, or a part of it, as rows of texts: an empty text says nothing.
 *
 * @param what which kind of things stand in it
 * @param sheet name of its sheet
 * @param path the file it comes from, from the top of the layer
 */
record Grid(What what, String sheet, String path, List<Column> columns, List<Row> rows) {
    Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The kinds of things, and the columns that tell one from another. */
    enum What {
        FIGURES("key", "from"),
        TABLES("key"),
        TABLE(),
        TARGETS("id", "region", "from", "to"),
        READINGS("policy", "switch"),
        DUTIES("rule"),
        CASES("id");

        private final List<String> identity;

        What(String... identity) {
            this.identity = List.of(identity);
        }

        List<String> identity() {
            return identity;
        }
    }

    /**
     * A row.
     *
     * @param line where it stands in its sheet, counted from 0; -1 when it comes from a file
     * @param cells texts by the code of their column; empty ones are left out
     */
    record Row(int line, Map<String, String> cells) {
        Row {
            cells = Map.copyOf(cells);
        }

        String text(String column) {
            return cells.getOrDefault(column, "");
        }

        Row with(String column, String text) {
            Map<String, String> changed = new LinkedHashMap<>(cells);
            changed.put(column, text);
            return new Row(line, changed);
        }
    }

    /** A number told by what all grids say, wherever it stands in them: the same as long as nobody changes a cell. */
    static String mark(List<Grid> grids) {
        StringBuilder all = new StringBuilder();
        for (Grid grid : grids) {
            all.append(grid.sheet()).append('\n');
            grid.rows().stream()
                    .map(row -> new TreeMap<>(row.cells()).toString())
                    .sorted()
                    .forEach(row -> all.append(row).append('\n'));
        }
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    Grid with(List<Row> others) {
        return new Grid(what, sheet, path, columns, others);
    }

    /** Rows that belong together, by what they are about, in the order of the grid; a case may go on in rows without an id. */
    Map<String, List<Row>> entries() {
        Map<String, List<Row>> entries = new LinkedHashMap<>();
        String last = "";
        for (Row row : rows) {
            String key = key(row);
            boolean further = what == What.CASES && key.isEmpty();
            last = further ? last : key;
            entries.computeIfAbsent(last, any -> new ArrayList<>()).add(row);
        }
        return entries;
    }

    /** What a row is about; the whole table is one thing. */
    String key(Row row) {
        List<String> parts = what.identity().stream().map(row::text).toList();
        return String.join(" ", parts).strip();
    }

    /** The same grid with texts as they were written before, where they still say that: 0.50 does not become 0.5. */
    Grid as(Grid before) {
        Map<String, List<Row>> old = before.entries();
        List<Row> kept = new ArrayList<>();
        entries().forEach((key, now) -> {
            List<Row> was = old.getOrDefault(key, List.of());
            for (int at = 0; at < now.size(); at++) {
                kept.add(at < was.size() ? as(was.get(at), now.get(at)) : now.get(at));
            }
        });
        return with(kept);
    }

    private Row as(Row was, Row now) {
        Map<String, String> cells = new LinkedHashMap<>(now.cells());
        columns.forEach(column -> cells.computeIfPresent(
                column.code(), (code, text) -> column.same(was.text(code), text) ? was.text(code) : text));
        return new Row(now.line(), cells);
    }

    /** Whether two groups of rows say the same. */
    boolean same(List<Row> one, List<Row> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            Row a = one.get(i);
            Row b = other.get(i);
            if (!columns.stream().allMatch(column -> column.same(a.text(column.code()), b.text(column.code())))) {
                return false;
            }
        }
        return true;
    }

    /** Without the columns in which nothing stands: an overlay of a few cases needs few of them. Other kinds keep theirs. */
    Grid trimmed() {
        List<Column> used = what != What.CASES
                ? columns
                : columns.stream()
                        .filter(column -> column.code().equals("id")
                                || rows.stream()
                                        .anyMatch(
                                                row -> !row.text(column.code()).isEmpty()))
                        .toList();
        return new Grid(what, sheet, path, used, rows);
    }
}
