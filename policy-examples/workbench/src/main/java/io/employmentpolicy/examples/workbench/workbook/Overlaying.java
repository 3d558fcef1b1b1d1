package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.examples.workbench.workbook.Grid.Row;
import io.employmentpolicy.examples.workbench.workbook.Grid.What;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** 叠加与相减。 / Lays the grids of an overlay over those below, and finds what an overlay must say so that it comes to what is wanted. */
final class Overlaying {
    private Overlaying() {}

    /** The grids as they stand with the overlay. */
    static List<Grid> over(List<Grid> below, List<Grid> own) {
        List<Grid> all = new ArrayList<>();
        for (Grid grid : below) {
            all.add(find(own, grid).map(changed -> over(grid, changed)).orElse(grid));
        }
        own.stream()
                .filter(grid -> find(below, grid).isEmpty())
                .filter(grid -> !grid.rows().isEmpty())
                .forEach(all::add);
        return all;
    }

    static Optional<Grid> find(List<Grid> grids, Grid like) {
        return grids.stream()
                .filter(grid -> grid.what() == like.what() && grid.path().equals(like.path()))
                .findFirst();
    }

    private static Grid over(Grid below, Grid own) {
        if (below.what() == What.TABLE) {
            return new Grid(What.TABLE, below.sheet(), below.path(), own.columns(), own.rows());
        }
        Map<String, List<Row>> entries = new LinkedHashMap<>(below.entries());
        if (below.what() == What.FIGURES) {
            Set<String> keys = new LinkedHashSet<>();
            own.rows().forEach(row -> keys.add(row.text("key")));
            entries.replaceAll((key, rows) -> rows.stream()
                    .filter(row -> !isMissing(row) || !keys.contains(row.text("key")))
                    .map(row -> named(row, own))
                    .toList());
            entries.values().removeIf(List::isEmpty);
        }
        own.entries()
                .forEach((key, rows) -> entries.merge(
                        key,
                        rows,
                        (old, changed) -> below.what() == What.READINGS
                                ? List.of(old.get(0)
                                        .with("default", changed.get(0).text("default")))
                                : changed));
        List<Column> columns = new ArrayList<>(below.columns());
        own.columns().stream()
                .filter(column -> columns.stream().noneMatch(one -> one.code().equals(column.code())))
                .forEach(columns::add);
        List<Row> rows = entries.values().stream().flatMap(List::stream).toList();
        return new Grid(below.what(), below.sheet(), below.path(), columns, rows);
    }

    private static boolean isMissing(Row row) {
        return row.text("value").isEmpty();
    }

    /** What a figure is called stands with the later layer. */
    private static Row named(Row row, Grid own) {
        Row changed = row;
        Optional<Row> later = own.rows().stream()
                .filter(one -> one.text("key").equals(row.text("key")))
                .findFirst();
        for (String column : List.of("title", "title-en", "unit", "running-cases")) {
            if (later.isPresent()) {
                changed = changed.with(column, later.get().text(column));
            }
        }
        return changed;
    }

    /**
     * What an overlay says of one grid.
     *
     * @param grid the entries that differ from those below
     * @param gone what stands below and is not wanted, which no overlay can say
     */
    record Difference(Grid grid, List<String> gone) {}

    /** @param wanted with the columns of the workbook */
    static Difference difference(Grid below, Grid wanted) {
        Map<String, List<Row>> old = below.entries();
        Map<String, List<Row>> now = wanted.entries();
        if (below.what() == What.TABLE) {
            return new Difference(
                    wanted.same(below.rows(), wanted.rows()) ? wanted.with(List.of()) : wanted, List.of());
        }
        Set<String> changed = new LinkedHashSet<>();
        now.forEach((key, rows) -> {
            List<Row> before = old.get(key);
            if (before == null || !wanted.same(before, rows)) {
                changed.add(key);
            }
        });
        List<String> gone = new ArrayList<>(
                old.keySet().stream().filter(key -> !now.containsKey(key)).toList());
        if (below.what() == What.FIGURES) {
            figures(old, now, changed, gone);
        }
        List<Row> rows = now.entrySet().stream()
                .filter(entry -> changed.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        return new Difference(wanted.with(rows), gone);
    }

    /** An entry of an overlay takes away all that was missing below, so what is still missing is said again; and it may do so silently. */
    private static void figures(
            Map<String, List<Row>> old, Map<String, List<Row>> now, Set<String> changed, List<String> gone) {
        Set<String> keys = new LinkedHashSet<>();
        now.forEach((id, rows) -> {
            if (changed.contains(id)) {
                keys.add(rows.get(0).text("key"));
            }
        });
        gone.forEach(id -> {
            Row row = Objects.requireNonNull(old.get(id)).get(0);
            if (isMissing(row)
                    && now.values().stream()
                            .anyMatch(rows -> rows.get(0).text("key").equals(row.text("key")))) {
                keys.add(row.text("key"));
            }
        });
        gone.removeIf(id -> Objects.requireNonNull(old.get(id)).stream().allMatch(Overlaying::isMissing)
                && keys.contains(Objects.requireNonNull(old.get(id)).get(0).text("key")));
        Set<String> said = new LinkedHashSet<>();
        now.forEach((id, rows) -> {
            Row row = rows.get(0);
            if (keys.contains(row.text("key")) && rows.stream().anyMatch(Overlaying::isMissing)) {
                changed.add(id);
            }
            if (changed.contains(id)) {
                said.add(row.text("key"));
            }
        });
        // a figure of which only a missing value went away needs one value said again
        keys.stream()
                .filter(key -> !said.contains(key))
                .forEach(key -> now.entrySet().stream()
                        .filter(entry -> entry.getValue().get(0).text("key").equals(key))
                        .findFirst()
                        .ifPresent(entry -> changed.add(entry.getKey())));
    }
}
