package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.examples.workbench.workbook.Grid.Row;
import io.employmentpolicy.examples.workbench.workbook.Grid.What;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.document.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 一项措施的文件成表。 / Turns the files of one measure, those of one layer, into grids. */
final class MeasureFiles {
    static final String FIGURES = "parameters.yaml";
    static final String HEADER = "measure.yaml";
    static final String TARGETS = "targets.csv";
    static final String DUTIES = "duties.csv";
    static final String CASES = "cases/";
    private static final String TABLE = "table";
    private static final List<String> NO_COLUMNS = List.of();

    private final String folder;
    private final SortedMap<String, byte[]> files;
    private final FactColumns facts;
    private final List<Grid> grids = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private MeasureFiles(String folder, SortedMap<String, byte[]> files, Dictionary dictionary) {
        this.folder = folder.isEmpty() ? "" : folder + "/";
        this.files = files;
        this.facts = new FactColumns(dictionary);
    }

    /**
     * The grids of a folder.
     *
     * @param folder from the top of the layer, without a slash at its end
     * @param files the whole layer
     * @throws PolicyLoadException if a file of the folder cannot be read
     */
    static List<Grid> grids(String folder, Map<String, byte[]> files, Dictionary dictionary) {
        MeasureFiles measure = new MeasureFiles(folder, new TreeMap<>(files), dictionary);
        measure.figures();
        measure.table(TARGETS, What.TARGETS, "目标", Columns::target);
        measure.readings();
        measure.table(DUTIES, What.DUTIES, "义务", Columns::duty);
        measure.cases();
        if (!measure.problems.isEmpty()) {
            throw new PolicyLoadException(measure.problems);
        }
        return measure.grids;
    }

    /** Folders of a layer that hold something of a measure. */
    static List<String> folders(Map<String, byte[]> files) {
        return files.keySet().stream()
                .map(path -> path.contains("/cases/") ? path.substring(0, path.indexOf("/cases/") + 1) + FIGURES : path)
                .filter(path ->
                        List.of(FIGURES, HEADER, TARGETS, DUTIES).contains(path.substring(path.lastIndexOf('/') + 1)))
                .map(path -> path.substring(0, Math.max(0, path.lastIndexOf('/'))))
                .distinct()
                .sorted()
                .toList();
    }

    private void figures() {
        Node.Mapping all = mapping(folder + FIGURES);
        List<Row> figures = new ArrayList<>();
        List<Row> tables = new ArrayList<>();
        List<Grid> pages = new ArrayList<>();
        all.entries().forEach((key, node) -> {
            if (!(node instanceof Node.Mapping one)) {
                return;
            }
            Map<String, String> common = new LinkedHashMap<>();
            common.put("key", key);
            title(one, common);
            put(common, one, "unit");
            put(common, one, "running-cases");
            if (one.entries().get(TABLE) instanceof Node.Mapping table) {
                Map<String, String> cells = new LinkedHashMap<>(common);
                Columns.TABLES.forEach(column -> put(cells, table, column.code()));
                cells.putIfAbsent("complete", "true");
                String path = folder + cells.getOrDefault("file", "");
                Grid page = grid(
                        path, What.TABLE, sheet("表·" + key, pages), code -> new Column(code, code, Column.Kind.ID, ""));
                pages.add(new Grid(
                        What.TABLE,
                        page.sheet(),
                        path,
                        page.columns().stream()
                                .map(column -> facts.ofTable(column.code(), found(page, column.code())))
                                .toList(),
                        page.rows()));
                cells.put("sheet", page.sheet());
                tables.add(new Row(-1, cells));
            } else if (one.entries().get("values") instanceof Node.Sequence values) {
                values.items().forEach(item -> {
                    Map<String, String> cells = new LinkedHashMap<>(common);
                    if (item instanceof Node.Mapping value) {
                        Columns.FIGURES.forEach(column -> put(cells, value, column.code()));
                    }
                    figures.add(new Row(-1, cells));
                });
            }
        });
        grids.add(new Grid(What.FIGURES, "数值", folder + FIGURES, Columns.FIGURES, figures));
        if (!tables.isEmpty()) {
            grids.add(new Grid(What.TABLES, "分档表", folder + FIGURES, Columns.TABLES, tables));
            grids.addAll(pages);
        }
    }

    private static List<String> found(Grid grid, String column) {
        return grid.rows().stream()
                .map(row -> row.text(column))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static void title(Node.Mapping one, Map<String, String> cells) {
        if (one.entries().get("title") instanceof Node.Mapping both) {
            cells.put("title", text(both.entries().get("zh")));
            cells.put("title-en", text(both.entries().get("en")));
        } else {
            put(cells, one, "title");
        }
    }

    private static void put(Map<String, String> cells, Node.Mapping from, String key) {
        Node node = from.entries().get(key);
        if (node != null) {
            cells.put(key, text(node));
        }
    }

    /** A single value, or several with semicolons between them; of what is called something, its code. */
    private static String text(@Nullable Node node) {
        if (node instanceof Node.Mapping called) {
            return String.join("; ", called.entries().keySet());
        }
        if (node instanceof Node.Sequence list) {
            return String.join(
                    "; ", list.items().stream().map(MeasureFiles::text).toList());
        }
        return node instanceof Node.Scalar scalar ? Objects.requireNonNullElse(scalar.text(), "") : "";
    }

    private void readings() {
        List<Row> rows = new ArrayList<>();
        Node.Mapping header = mapping(folder + HEADER);
        if (header.entries().get("policies") instanceof Node.Mapping policies) {
            policies.entries().forEach((id, policy) -> {
                if (policy instanceof Node.Mapping one
                        && one.entries().get("switches") instanceof Node.Mapping switches) {
                    switches.entries().forEach((name, reading) -> {
                        Map<String, String> cells = new LinkedHashMap<>(Map.of("policy", id, "switch", name));
                        if (reading instanceof Node.Mapping told) {
                            put(cells, told, "default");
                            put(cells, told, "choices");
                            cells.put("why", why(told.entries().get("why")));
                        }
                        rows.add(new Row(-1, cells));
                    });
                }
            });
        }
        if (!rows.isEmpty()) {
            grids.add(new Grid(What.READINGS, "读法", folder + HEADER, Columns.READINGS, rows));
        }
    }

    private static String why(@Nullable Node node) {
        return node instanceof Node.Mapping both ? text(both.entries().get("zh")) : text(node);
    }

    private void table(String name, What what, String sheet, java.util.function.Function<String, Column> column) {
        if (files.containsKey(folder + name)) {
            grids.add(grid(folder + name, what, sheet, column));
        }
    }

    private void cases() {
        String at = folder + CASES;
        List<Grid> pages = new ArrayList<>();
        files.keySet().stream()
                .filter(path -> path.startsWith(at) && path.endsWith(".csv"))
                .forEach(path -> {
                    String stem = path.substring(at.length(), path.length() - ".csv".length());
                    pages.add(grid(path, What.CASES, sheet("案例·" + stem, pages), facts::ofCase));
                });
        if (pages.isEmpty()) {
            List<Column> columns = List.of("id", "title", "policy", "as_of", "base", "expect.result", "why").stream()
                    .map(facts::ofCase)
                    .toList();
            pages.add(new Grid(What.CASES, "案例·cases", at + "cases.csv", columns, List.of()));
        }
        grids.addAll(pages);
    }

    private static String sheet(String wanted, List<Grid> taken) {
        String plain = wanted.replaceAll("[\\\\/?*\\[\\]:']", "-");
        String name = plain.substring(0, Math.min(plain.length(), 28));
        int at = 2;
        String free = name;
        for (String next = name; taken.stream().map(Grid::sheet).anyMatch(next::equalsIgnoreCase); next = free) {
            free = name + "-" + at++;
        }
        return free;
    }

    private Grid grid(String path, What what, String sheet, java.util.function.Function<String, Column> column) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            return new Grid(what, sheet, path, List.of(), List.of());
        }
        Reading reading = DocumentReader.csv(path, bytes);
        problems.addAll(reading.problems());
        List<Row> rows = new ArrayList<>();
        if (reading.root() instanceof Node.Sequence list) {
            list.items().forEach(item -> {
                Map<String, String> cells = new LinkedHashMap<>();
                ((Node.Mapping) item).entries().forEach((name, cell) -> cells.put(name, text(cell)));
                rows.add(new Row(-1, cells));
            });
        }
        List<Column> columns = header(bytes).stream().map(column).toList();
        return new Grid(what, sheet, path, columns, rows);
    }

    private static List<String> header(byte[] bytes) {
        String text = new String(DocumentReader.withoutMark(bytes), StandardCharsets.UTF_8);
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .map(line -> Arrays.stream(line.split(",", -1))
                        .map(String::strip)
                        .map(name -> name.startsWith("\"") && name.endsWith("\"") && name.length() > 1
                                ? name.substring(1, name.length() - 1)
                                : name)
                        .filter(name -> !name.isEmpty())
                        .toList())
                .orElse(NO_COLUMNS);
    }

    private Node.Mapping mapping(String path) {
        byte[] bytes = files.get(path);
        Node.Mapping none = new Node.Mapping(Map.of(), Map.of(), io.employmentpolicy.model.problem.Place.of(path));
        if (bytes == null) {
            return none;
        }
        Reading reading = DocumentReader.yaml(path, bytes);
        problems.addAll(reading.problems());
        return reading.root() instanceof Node.Mapping mapping ? mapping : none;
    }
}
