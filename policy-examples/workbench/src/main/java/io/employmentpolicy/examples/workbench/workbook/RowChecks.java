package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.examples.workbench.workbook.Grid.Row;
import io.employmentpolicy.examples.workbench.workbook.Grid.What;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** 各行之间的检查。 / What rows of a sheet say to each other's face: twice the same, unknown ids, cells changed that are there to be read. */
final class RowChecks {
    private static final List<String> OF_FIGURE = List.of("title", "title-en", "unit", "running-cases");

    private final Grid grid;
    private final Grid expected;
    private final Map<String, Integer> places;
    private final BiConsumer<Spot, Function<Place, Problem>> problems;

    RowChecks(
            Grid grid,
            Grid expected,
            Map<String, Integer> places,
            BiConsumer<Spot, Function<Place, Problem>> problems) {
        this.grid = grid;
        this.expected = expected;
        this.places = places;
        this.problems = problems;
    }

    void check() {
        duplicates();
        if (grid.what() == What.FIGURES) {
            sameFigure();
            unknownFigures();
        }
        if (grid.what() == What.TABLES || grid.what() == What.READINGS) {
            reference();
        }
    }

    private Spot spot(Row row, String column) {
        return new Spot(grid.sheet(), row.line(), places.getOrDefault(column, 0));
    }

    private String identity(Row row) {
        if (grid.what() != What.TABLE) {
            return grid.key(row) + (grid.what() == What.FIGURES ? " " + row.text("known-on") : "");
        }
        Map<String, String> key = new LinkedHashMap<>(row.cells());
        List.of("value", "note", "to", "trust").forEach(key::remove);
        return String.join(" ", key.values());
    }

    private void duplicates() {
        Map<String, Row> seen = new HashMap<>();
        String first = grid.columns().isEmpty() ? "" : grid.columns().get(0).code();
        String column = grid.what().identity().stream().findFirst().orElse(first);
        for (Row row : grid.rows()) {
            String key = identity(row);
            boolean further = grid.what() == What.CASES && key.isBlank();
            Row before = further ? null : seen.putIfAbsent(key, row);
            if (before != null) {
                Spot other = spot(before, column);
                problems.accept(
                        spot(row, column), place -> WorkbookProblems.DUPLICATE.at(place, "", key.strip(), other));
            }
        }
    }

    private void sameFigure() {
        Map<String, Row> first = new HashMap<>();
        for (Row row : grid.rows()) {
            Row before = first.putIfAbsent(row.text("key"), row);
            for (String column : OF_FIGURE) {
                if (before != null && !before.text(column).equals(row.text(column))) {
                    Spot other = spot(before, column);
                    problems.accept(
                            spot(row, column),
                            place -> WorkbookProblems.UNEQUAL.at(
                                    place, "", row.text(column), before.text(column), other));
                }
            }
        }
    }

    /** A name that nobody has, while one like it is gone, is a slip and no new figure. */
    private void unknownFigures() {
        Set<String> known = keys(expected);
        Set<String> gone = new LinkedHashSet<>(known);
        Set<String> lost = new LinkedHashSet<>();
        Map<String, Long> before = counts(expected);
        Map<String, Long> now = counts(grid);
        gone.forEach(key -> {
            if (now.getOrDefault(key, 0L) < before.getOrDefault(key, 0L)) {
                lost.add(key);
            }
        });
        for (Row row : grid.rows()) {
            String key = row.text("key");
            if (!known.contains(key) && DidYouMean.of(key, lost).isPresent()) {
                unknown(row, "key", known);
            }
        }
    }

    private static Map<String, Long> counts(Grid grid) {
        Map<String, Long> counts = new HashMap<>();
        grid.rows().forEach(row -> counts.merge(row.text("key"), 1L, Long::sum));
        return counts;
    }

    private static Set<String> keys(Grid grid) {
        Set<String> keys = new LinkedHashSet<>();
        grid.rows().forEach(row -> keys.add(row.text("key")));
        return keys;
    }

    private void unknown(Row row, String column, Set<String> known) {
        Map<String, String> spellings = new LinkedHashMap<>();
        known.forEach(one -> spellings.put(one, one));
        problems.accept(
                spot(row, column),
                place -> WorkbookProblems.UNKNOWN_CODE.at(
                        place,
                        "",
                        row.text(column),
                        WorkbookProblems.listed(known.stream().limit(30).toList()),
                        CellText.near(row.text(column), spellings)));
    }

    private void reference() {
        Map<String, List<Row>> before = expected.entries();
        for (Row row : grid.rows()) {
            List<Row> same = before.get(grid.key(row));
            if (same == null) {
                String column =
                        grid.what().identity().get(grid.what().identity().size() - 1);
                Set<String> known = new LinkedHashSet<>();
                expected.rows().forEach(one -> known.add(one.text(column)));
                unknown(row, column, known);
                continue;
            }
            grid.columns().stream().filter(Column::shown).forEach(column -> {
                String old = same.get(0).text(column.code());
                String now = row.text(column.code());
                if (!old.equals(now)) {
                    problems.accept(
                            spot(row, column.code()),
                            place -> WorkbookProblems.CHANGED_REFERENCE.at(
                                    place, "", now, old.isEmpty() ? WorkbookProblems.NOTHING.text() : old));
                }
            });
        }
    }
}
