package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.examples.workbench.workbook.Grid.Row;
import io.employmentpolicy.examples.workbench.workbook.Grid.What;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.problem.Mistake;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** 导入。 / From the grids of a workbook to the files of an overlay or of a whole policy folder, checked as such. */
final class WorkbookImport {
    private final MeasureWorkbook measure;
    private final boolean whole;
    private final WorkbookReader reader;
    private final FileWriter writer;
    private final List<Marked> marked = new ArrayList<>();
    private final List<Problem> unmarked = new ArrayList<>();
    private final Map<String, Written> texts = new LinkedHashMap<>();
    private final SortedMap<String, byte[]> written = new TreeMap<>();
    private final SortedSet<String> gone = new TreeSet<>();

    /** @param whole whether the files of the measure themselves are written, without a layer below */
    WorkbookImport(MeasureWorkbook measure, boolean whole, WorkbookReader reader) {
        this.measure = measure;
        this.whole = whole;
        this.reader = reader;
        this.writer = new FileWriter(reader.layout());
    }

    List<Marked> marked() {
        return marked;
    }

    List<Problem> unmarked() {
        return unmarked;
    }

    /** Files to write, by path. */
    SortedMap<String, byte[]> written() {
        return written;
    }

    /** Texts that were made, which know from which cell each part of them came; by path. */
    Map<String, Written> texts() {
        return texts;
    }

    /** Every file that was made, those among them that are there already. */
    SortedMap<String, byte[]> made() {
        SortedMap<String, byte[]> all = new TreeMap<>();
        texts.forEach((path, text) -> all.put(path, text.bytes()));
        return all;
    }

    /** Files of which nothing is left. */
    SortedSet<String> gone() {
        return gone;
    }

    /**
     * Works out the files.
     *
     * @param wanted grids of the workbook
     * @param overlaid whether the workbook shows what the overlay says, so that what it lacks was deleted
     * @param everything whether files that say the same already are written too
     */
    void files(List<Grid> wanted, boolean overlaid, boolean everything) {
        if (whole) {
            wholeFiles(wanted, everything);
        } else {
            overlayFiles(overlaid ? wanted : kept(wanted));
        }
    }

    /** What only the overlay says, and the workbook cannot know, stays. */
    private List<Grid> kept(List<Grid> wanted) {
        List<Grid> below = measure.gridsBelow();
        List<Grid> own = measure.ownGrids();
        List<Grid> all = new ArrayList<>();
        for (Grid grid : wanted) {
            List<Row> rows = new ArrayList<>(grid.rows());
            Set<String> told = new LinkedHashSet<>();
            Overlaying.find(below, grid).ifPresent(one -> told.addAll(names(one)));
            told.addAll(names(grid));
            Overlaying.find(own, grid)
                    .filter(one -> one.what() != What.TABLE)
                    .ifPresent(one -> one.entries().forEach((key, further) -> {
                        if (!told.contains(Elsewhere.name(one, key))) {
                            rows.addAll(further);
                        }
                    }));
            all.add(grid.with(rows));
        }
        return all;
    }

    private static List<String> names(Grid grid) {
        return grid.entries().keySet().stream()
                .map(key -> Elsewhere.name(grid, key))
                .toList();
    }

    private void wholeFiles(List<Grid> wanted, boolean everything) {
        List<Grid> before = measure.ownGrids();
        List<Grid> figures = wanted.stream().filter(WorkbookImport::isFigures).toList();
        boolean changed = figures.stream().anyMatch(grid -> differs(before, grid));
        if (changed
                || everything && figures.stream().anyMatch(grid -> !grid.rows().isEmpty())) {
            put(figures.get(0).path(), writer.parameters(figures));
        }
        for (Grid grid : wanted) {
            boolean write =
                    differs(before, grid) || everything && measure.own().files().containsKey(grid.path());
            if (grid.what() == What.READINGS && differs(before, grid)) {
                readings(grid);
            } else if (!isFigures(grid) && grid.what() != What.READINGS && write) {
                put(grid.path(), writer.table(grid));
            }
        }
    }

    private static boolean isFigures(Grid grid) {
        return grid.what() == What.FIGURES || grid.what() == What.TABLES;
    }

    private static boolean differs(List<Grid> before, Grid grid) {
        return Overlaying.find(before, grid)
                .map(one -> !grid.same(one.rows(), grid.rows()))
                .orElse(!grid.rows().isEmpty());
    }

    /** The default of a reading is replaced where it stands; the rest of the header stays as it is. */
    private void readings(Grid grid) {
        byte[] bytes = measure.own().files().get(grid.path());
        if (bytes != null) {
            put(grid.path(), HeaderText.with(grid.path(), bytes, grid.rows()));
        }
    }

    private void overlayFiles(List<Grid> wanted) {
        List<Grid> below = measure.gridsBelow();
        List<Grid> figures = new ArrayList<>();
        Set<String> pages = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (Grid grid : wanted) {
            Overlaying.Difference difference = difference(below, grid);
            gone(grid, difference.gone());
            difference.grid().entries().keySet().forEach(key -> names.add(Elsewhere.name(grid, key)));
            if (grid.what() == What.TABLE && !difference.grid().rows().isEmpty()) {
                pages.add(grid.sheet());
            }
            switch (grid.what()) {
                case FIGURES, TABLES -> figures.add(difference.grid());
                case READINGS -> header(difference.grid());
                case TABLE -> {}
                default -> table(difference.grid());
            }
        }
        tables(wanted, figures, pages);
        unmarked.addAll(new Elsewhere(measure).problems(names));
    }

    private static Overlaying.Difference difference(List<Grid> below, Grid grid) {
        return Overlaying.find(below, grid)
                .map(one -> Overlaying.difference(one, grid))
                .orElse(new Overlaying.Difference(grid, List.of()));
    }

    /** A table is one entry with its page: whichever changed, both are written. */
    private void tables(List<Grid> wanted, List<Grid> figures, Set<String> pages) {
        List<Grid> all = new ArrayList<>();
        Set<String> paths = new LinkedHashSet<>();
        for (Grid grid : figures) {
            Grid full = Overlaying.find(wanted, grid).orElse(grid);
            List<Row> rows = grid.what() == What.FIGURES
                    ? grid.rows()
                    : full.rows().stream()
                            .filter(row -> grid.rows().contains(row) || pages.contains(row.text("sheet")))
                            .toList();
            if (grid.what() == What.TABLES) {
                rows.forEach(row -> paths.add(row.text("sheet")));
            }
            all.add(grid.with(rows));
        }
        wanted.stream().filter(grid -> grid.what() == What.TABLE).forEach(grid -> {
            if (paths.contains(grid.sheet())) {
                put(grid.path(), writer.table(grid));
            } else {
                remove(grid.path());
            }
        });
        if (all.stream().anyMatch(grid -> !grid.rows().isEmpty())) {
            put(all.get(0).path(), writer.parameters(all));
        } else {
            all.stream().findFirst().ifPresent(grid -> remove(grid.path()));
        }
    }

    private void header(Grid grid) {
        byte[] before = measure.own().files().get(grid.path());
        if (before != null && !HeaderText.isReadingsOnly(grid.path(), before)) {
            List<Row> now = measure.ownGrids().stream()
                    .filter(one -> one.what() == What.READINGS)
                    .flatMap(one -> one.rows().stream())
                    .toList();
            if (!grid.rows().stream().allMatch(row -> now.stream().anyMatch(one -> sameReading(one, row)))) {
                unmarked.add(WorkbookProblems.BY_HAND.at(measure.place(grid.path()), "", grid.path()));
            }
        } else if (grid.rows().isEmpty()) {
            remove(grid.path());
        } else {
            put(grid.path(), writer.readings(grid));
        }
    }

    private static boolean sameReading(Row one, Row other) {
        return List.of("policy", "switch", "default").stream()
                .allMatch(column -> one.text(column).equals(other.text(column)));
    }

    private void table(Grid grid) {
        if (grid.rows().isEmpty()) {
            remove(grid.path());
            return;
        }
        put(grid.path(), writer.table(grid.trimmed()));
        bases(grid);
    }

    /** What cases have in common stands beside them, in the same layer. */
    private void bases(Grid grid) {
        String path = grid.path().substring(0, grid.path().lastIndexOf('/') + 1) + "bases.yaml";
        byte[] shipped = measure.below().get(path);
        boolean needed = grid.what() == What.CASES
                && grid.rows().stream().anyMatch(row -> !row.text("base").isEmpty());
        if (needed && shipped != null && !measure.own().files().containsKey(path)) {
            written.put(path, shipped);
        }
    }

    private void gone(Grid grid, List<String> keys) {
        for (String key : keys) {
            if (reader.isDamaged(grid, key)) {
                continue;
            }
            String figure = key.split(" ")[0];
            Spot spot = grid.rows().stream()
                    .filter(row ->
                            grid.what() == What.FIGURES && row.text("key").equals(figure))
                    .findFirst()
                    .map(row -> new Spot(grid.sheet(), row.line(), 0))
                    .orElse(new Spot(grid.sheet(), 0, 0));
            Mistake removed = grid.what() == What.DUTIES ? WorkbookProblems.REMOVED_DUTY : WorkbookProblems.REMOVED;
            marked.add(new Marked(spot, removed.at(spot.place(reader.file()), "", key)));
        }
    }

    private void put(String path, Written text) {
        texts.put(path, text);
        put(path, text.bytes());
    }

    private void put(String path, byte[] bytes) {
        if (!Arrays.equals(bytes, measure.own().files().get(path))) {
            written.put(path, bytes);
        }
    }

    private void remove(String path) {
        if (measure.own().files().containsKey(path)) {
            gone.add(path);
        }
    }

    /** The layer as it will be. */
    SortedMap<String, byte[]> layer() {
        SortedMap<String, byte[]> files = new TreeMap<>(measure.own().files());
        files.putAll(written);
        gone.forEach(files::remove);
        return files;
    }
}
