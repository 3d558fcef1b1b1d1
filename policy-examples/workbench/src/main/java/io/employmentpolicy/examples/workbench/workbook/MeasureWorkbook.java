package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.examples.workbench.workbook.Grid.Row;
import io.employmentpolicy.examples.workbench.workbook.Grid.What;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.document.Node;
import io.employmentpolicy.rules.reading.Layer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 一项措施与其工作簿。 / A measure as it stands in the layers of an edition: written as a workbook, and what workbooks are compared with.
 */
public final class MeasureWorkbook {
    private final String folder;
    private final SortedMap<String, byte[]> below;
    private final Layer own;
    private final Dictionary dictionary;

    /**
     * @param folder folder of the measure, from the top of the layer
     * @param below files of the shipped layer; empty when there is none
     * @param own the layer of the officer; without files when there is none
     * @param dictionary kinds of facts of the edition
     */
    public MeasureWorkbook(String folder, Map<String, byte[]> below, Layer own, Dictionary dictionary) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.below = new TreeMap<>(below);
        this.own = Objects.requireNonNull(own, "own");
        this.dictionary = Objects.requireNonNull(dictionary, "dictionary");
    }

    /** 有内容可导的目录。 / Folders of a layer of which something can be written as a workbook. */
    public static List<String> folders(Map<String, byte[]> files) {
        return MeasureFiles.folders(files);
    }

    String folder() {
        return folder;
    }

    Layer own() {
        return own;
    }

    Dictionary dictionary() {
        return dictionary;
    }

    SortedMap<String, byte[]> below() {
        return below;
    }

    List<Grid> gridsBelow() {
        return MeasureFiles.grids(folder, below, dictionary);
    }

    List<Grid> ownGrids() {
        return MeasureFiles.grids(folder, own.files(), dictionary);
    }

    /** As the measure stands with both layers. */
    List<Grid> grids() {
        return Overlaying.over(gridsBelow(), ownGrids());
    }

    /**
     * 工作簿。 / The bytes of the workbook.
     *
     * @param title how the cover calls the measure
     * @param digest of the edition it is taken from
     * @throws PolicyLoadException if files of the measure cannot be read, or the overlay speaks of it in another place
     */
    public byte[] export(String title, String digest) {
        List<Grid> grids = grids();
        Set<String> known = new LinkedHashSet<>();
        grids.forEach(grid -> grid.entries().keySet().forEach(key -> known.add(Elsewhere.name(grid, key))));
        List<Problem> elsewhere = new Elsewhere(this).problems(known);
        if (!elsewhere.isEmpty()) {
            throw new PolicyLoadException(elsewhere);
        }
        Map<String, String> about = new LinkedHashMap<>();
        about.put("措施", title);
        about.put(WorkbookWriter.FOLDER, folder);
        about.put(WorkbookWriter.OVERLAID, own.files().isEmpty() ? WorkbookWriter.NO : WorkbookWriter.YES);
        about.put("版次摘要", digest);
        about.put(WorkbookWriter.MARK, Grid.mark(grids));
        about.put("怎样改", "各页第三行起是内容，一行一项；前两行是列名，不要改。列名上的批注说明填什么。");
        about.put("灰色的格", "只供对照，不能改。“条款”“代码表”两页也只供对照。");
        about.put("空着的格", "就是没有写。案例里空着是不知道，null 是没有发生，[] 是一个也没有。");
        about.put("改完以后", "workbench import-xlsx 这个文件 --to 我的改动；有错时另写一份副本，错处有批注。");
        return WorkbookWriter.write(about, grids, clauses());
    }

    /** The clauses of the document that the measure belongs to, for reading. */
    private Grid clauses() {
        List<Row> rows = new ArrayList<>();
        Map<String, byte[]> files = new TreeMap<>(below);
        files.putAll(own.files());
        for (String at = folder; ; at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
            byte[] bytes = files.get(at.isEmpty() ? "clauses.csv" : at + "/clauses.csv");
            if (bytes != null && DocumentReader.csv(at, bytes).root() instanceof Node.Sequence list) {
                list.items().forEach(item -> rows.add(row((Node.Mapping) item)));
                break;
            }
            if (at.isEmpty()) {
                break;
            }
        }
        return new Grid(What.TABLE, WorkbookWriter.CLAUSES, "", Columns.CLAUSES, rows);
    }

    private static Row row(Node.Mapping item) {
        Map<String, String> cells = new LinkedHashMap<>();
        item.entries().forEach((name, cell) -> {
            if (cell instanceof Node.Scalar scalar && scalar.text() != null) {
                cells.put(name, scalar.text());
            }
        });
        return new Row(-1, cells);
    }

    /** Where a file of the own layer is told to be. */
    Place place(String path) {
        return Place.of(own.name().isEmpty() ? path : own.name() + ":" + path);
    }
}
