package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.reading.Layer;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 收到的工作簿。 / A workbook as an officer sends it back. */
public final class WorkbookFile {
    static {
        // the guard has counted what all parts come to; this holds whoever opens a part by himself to the same
        ZipSecureFile.setMaxEntrySize(PackageGuard.MOST_UNPACKED);
        ZipSecureFile.setMaxTextSize(PackageGuard.MOST_UNPACKED);
        ZipSecureFile.setMaxFileCount(PackageGuard.MOST_PARTS);
    }

    private final String name;
    private final XSSFWorkbook book;

    private WorkbookFile(String name, XSSFWorkbook book) {
        this.name = name;
        this.book = book;
    }

    /**
     * 导入的结果。 / What an import comes to.
     *
     * @param problems everything wrong; with any, nothing may be written
     * @param copy the workbook with a note in every cell that has a problem; empty when none is about a cell
     * @param written files to write, by their paths from the top of the layer
     * @param gone files of which nothing is left
     * @param changes what becomes different, a line each
     * @param stale whether the policies were changed after the workbook was made, so that it may undo what others wrote
     */
    public record Outcome(
            List<Problem> problems,
            Optional<byte[]> copy,
            SortedMap<String, byte[]> written,
            SortedSet<String> gone,
            List<Text> changes,
            boolean stale) {
        /** Copies the collections. */
        public Outcome {
            problems = List.copyOf(problems);
            written = new TreeMap<>(written);
            gone = new TreeSet<>(gone);
            changes = List.copyOf(changes);
        }
    }

    /** 至多这样大。 / The largest file, in bytes. */
    public static long mostBytes() {
        return PackageGuard.MOST_BYTES;
    }

    /**
     * 打开。 / Opens a workbook; what is legal and written by other programs, but cannot be read here, is refused as a whole.
     *
     * @param name as problems call it
     * @throws InvalidFactsException if it is none, or holds what no workbook of a measure holds
     */
    public static WorkbookFile open(String name, byte[] bytes) {
        Optional<Problem> refused = PackageGuard.problem(Place.of(name), bytes);
        if (refused.isPresent()) {
            throw new InvalidFactsException(List.of(refused.get()));
        }
        try {
            XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(WorkbookFile::look)));
            return new WorkbookFile(name, book);
        } catch (IOException | RuntimeException e) {
            throw new InvalidFactsException(List.of(WorkbookProblems.NO_WORKBOOK.at(Place.of(name), "")));
        }
    }

    /** Fails where a cell has no type that is known, or no form. */
    private static void look(Cell cell) {
        cell.getCellType();
        cell.getCellStyle().getFillPattern();
    }

    /**
     * 导入。 / Works out what the workbook says otherwise than the policies; writes nothing.
     *
     * @param below files of the shipped layer; empty when the own layer is a whole policy folder
     * @param own the layer the workbook is taken into
     * @param language of the notes in the copy
     * @throws InvalidFactsException if the workbook does not tell which measure it is of
     */
    public Outcome taken(Map<String, byte[]> below, Layer own, Dictionary dictionary, Language language) {
        WorkbookReader reader = new WorkbookReader(book, name, new FactColumns(dictionary)::ofCase);
        MeasureWorkbook measure = new MeasureWorkbook(folder(reader, below, own), below, own, dictionary);
        boolean overlaid = reader.cover(WorkbookWriter.OVERLAID).equals(WorkbookWriter.YES);
        List<Grid> before = measure.grids();
        Set<String> needed = new LinkedHashSet<>();
        (overlaid || below.isEmpty() ? before : measure.gridsBelow()).forEach(grid -> needed.add(grid.sheet()));
        List<Grid> wanted = reader.read(before, needed);
        WorkbookImport taking = new WorkbookImport(measure, below.isEmpty(), reader);
        taking.files(wanted, overlaid, false);
        TakenEdition edition = new TakenEdition(own.name(), below.isEmpty(), reader, taking.texts());
        edition.check(
                taking.layer(), !reader.problems().isEmpty() || !taking.marked().isEmpty());
        List<Marked> marked = new ArrayList<>(reader.problems());
        marked.addAll(taking.marked());
        marked.addAll(edition.marked());
        List<Problem> problems =
                new ArrayList<>(marked.stream().map(Marked::problem).toList());
        problems.addAll(taking.unmarked());
        problems.addAll(edition.unmarked());
        if (!problems.isEmpty()) {
            Optional<byte[]> copy = marked.isEmpty() ? Optional.empty() : MarkedCopy.of(book, marked, language);
            return new Outcome(problems, copy, new TreeMap<>(), new TreeSet<>(), List.of(), false);
        }
        return new Outcome(
                List.of(),
                Optional.empty(),
                taking.written(),
                taking.gone(),
                Changes.of(before, after(measure, taking.layer())),
                !reader.cover(WorkbookWriter.MARK).isEmpty()
                        && !reader.cover(WorkbookWriter.MARK).equals(Grid.mark(before)));
    }

    /**
     * Every file of a measure of a whole policy folder written anew from the workbook, whether or not it says something else.
     *
     * @throws InvalidFactsException if something in the workbook cannot be read
     */
    SortedMap<String, byte[]> anew(Layer own, Dictionary dictionary) {
        WorkbookReader reader = new WorkbookReader(book, name, new FactColumns(dictionary)::ofCase);
        Map<String, byte[]> none = new TreeMap<>();
        MeasureWorkbook measure = new MeasureWorkbook(folder(reader, none, own), none, own, dictionary);
        WorkbookImport taking = new WorkbookImport(measure, true, reader);
        taking.files(reader.read(measure.grids(), Set.of()), true, true);
        if (!reader.problems().isEmpty()) {
            throw new InvalidFactsException(
                    reader.problems().stream().map(Marked::problem).toList());
        }
        return taking.made();
    }

    private static List<Grid> after(MeasureWorkbook measure, SortedMap<String, byte[]> files) {
        Layer own = new Layer(measure.own().name(), files);
        return new MeasureWorkbook(measure.folder(), measure.below(), own, measure.dictionary()).grids();
    }

    /** The folder the cover names: one that is there, whatever else somebody may have written into the cell. */
    private String folder(WorkbookReader reader, Map<String, byte[]> below, Layer own) {
        String folder = reader.cover(WorkbookWriter.FOLDER);
        Spot cover = new Spot(WorkbookWriter.COVER, 1, 1);
        if (book.getSheet(WorkbookWriter.COVER) == null || folder.isEmpty()) {
            throw new InvalidFactsException(List.of(
                    WorkbookProblems.FOREIGN.at(Spot.of(WorkbookWriter.COVER).place(name), "")));
        }
        Set<String> known = new LinkedHashSet<>(MeasureFiles.folders(below));
        known.addAll(MeasureFiles.folders(own.files()));
        if (!known.contains(folder)) {
            Text near = DidYouMean.of(folder, known)
                    .map(WorkbookProblems.DID_YOU_MEAN::text)
                    .orElseGet(WorkbookProblems.EXPORT_AGAIN::text);
            throw new InvalidFactsException(
                    List.of(WorkbookProblems.UNKNOWN_MEASURE.at(cover.place(name), "", folder, near)));
        }
        return folder;
    }
}
