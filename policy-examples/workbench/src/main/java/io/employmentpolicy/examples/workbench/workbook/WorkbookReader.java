package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.examples.workbench.workbook.Grid.Row;
import io.employmentpolicy.examples.workbench.workbook.Grid.What;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** 读工作簿。 / Reads the sheets of a workbook as grids, with everything wrong in them at its cell. */
final class WorkbookReader {
    private static final List<String> ASIDE =
            List.of(WorkbookWriter.COVER, WorkbookWriter.CLAUSES, WorkbookWriter.LISTS);
    private static final int MOST_PROBLEMS = 500;
    private static final int NO_SHEET = -1;
    private static final Pattern COPY =
            Pattern.compile("\\s*(?:[(（_]\\s*\\d+\\s*[)）]?|[-_ ]*副本\\s*\\d*|[-_ ]*(?i:copy)\\s*\\d*)$");

    private final XSSFWorkbook book;
    private final String file;
    private final Function<String, Column> caseColumn;
    private final List<Marked> problems = new ArrayList<>();
    private final Map<String, Map<String, Integer>> layout = new HashMap<>();
    private final Set<String> damaged = new HashSet<>();

    /** @param caseColumn the column of cases of a code, for those that officers add */
    WorkbookReader(XSSFWorkbook book, String file, Function<String, Column> caseColumn) {
        this.book = book;
        this.file = file;
        this.caseColumn = caseColumn;
    }

    String file() {
        return file;
    }

    List<Marked> problems() {
        return problems;
    }

    /** In which column of a sheet stands what, by sheet and code. */
    Map<String, Map<String, Integer>> layout() {
        return layout;
    }

    /** Whether something in a row could not be read, so that what it is about is not missed elsewhere; or in a whole sheet. */
    boolean isDamaged(Grid grid, String key) {
        return damaged.contains(grid.sheet()) || damaged.contains(grid.sheet() + "\n" + key);
    }

    /** What the cover says under a name; empty when there is none. */
    String cover(String name) {
        XSSFSheet sheet = book.getSheet(WorkbookWriter.COVER);
        for (int at = 0; sheet != null && at <= Math.min(sheet.getLastRowNum(), 50); at++) {
            XSSFRow row = sheet.getRow(at);
            if (row != null && name.equals(text(row.getCell(0)))) {
                return text(row.getCell(1)).strip();
            }
        }
        return "";
    }

    static String text(@Nullable XSSFCell cell) {
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private void add(Spot spot, Function<Place, Problem> problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Marked(spot, problem.apply(spot.place(file))));
        }
    }

    /**
     * The grids of the workbook.
     *
     * @param expected as they stand in the files
     * @param needed names of sheets that must be there
     */
    List<Grid> read(List<Grid> expected, Set<String> needed) {
        sheets(expected, needed);
        List<Grid> grids = new ArrayList<>();
        for (Grid grid : expected) {
            XSSFSheet sheet = book.getSheet(grid.sheet());
            if (sheet == null) {
                damaged.add(grid.sheet());
                grids.add(grid);
            } else {
                grids.add(grid(grid, sheet));
            }
        }
        return grids;
    }

    private void sheets(List<Grid> expected, Set<String> needed) {
        List<String> known = new ArrayList<>(expected.stream().map(Grid::sheet).toList());
        List<String> found = new ArrayList<>();
        book.sheetIterator().forEachRemaining(sheet -> found.add(sheet.getSheetName()));
        List<String> lacking = known.stream()
                .filter(name -> needed.contains(name) && !found.contains(name))
                .toList();
        List<String> strange = found.stream()
                .filter(name -> !known.contains(name) && !ASIDE.contains(name))
                .toList();
        lacking.forEach(name -> add(
                Spot.of(name), place -> WorkbookProblems.MISSING_SHEET.at(place, "", name, renamed(name, strange))));
        known.addAll(ASIDE);
        strange.forEach(name -> add(Spot.of(name), place -> strange(name, known, found, place)));
        for (int at = 0; at < book.getNumberOfSheets(); at++) {
            if (book.getSheetVisibility(at) != SheetVisibility.VISIBLE) {
                add(Spot.of(book.getSheetName(at)), place -> WorkbookProblems.HIDDEN_SHEET.at(place, ""));
            }
        }
        book.sheetIterator().forEachRemaining(sheet -> {
            if (ASIDE.contains(sheet.getSheetName())) {
                formulas((XSSFSheet) sheet);
            }
        });
    }

    /** Spreadsheets number copies; a copy beside the sheet it was made of is no sheet that was renamed. */
    private static Problem strange(String name, List<String> known, List<String> found, Place place) {
        String of = COPY.matcher(name.strip()).replaceAll("");
        return !of.equals(name) && known.contains(of) && found.contains(of)
                ? WorkbookProblems.COPIED_SHEET.at(place, "", name, of)
                : WorkbookProblems.STRANGE_SHEET.at(place, "", name, nearSheet(name, known));
    }

    private static Text renamed(String name, List<String> strange) {
        return DidYouMean.of(name, strange)
                .or(() -> strange.size() == 1 ? Optional.of(strange.get(0)) : Optional.empty())
                .map(one -> WorkbookProblems.RENAME_SHEET.text(one, name))
                .orElseGet(WorkbookProblems.EXPORT_AGAIN::text);
    }

    private static Text nearSheet(String name, List<String> known) {
        return DidYouMean.of(name.strip(), known)
                .map(WorkbookProblems.DID_YOU_MEAN::text)
                .orElseGet(WorkbookProblems.OWN_SHEETS::text);
    }

    private void formulas(XSSFSheet sheet) {
        sheet.rowIterator()
                .forEachRemaining(row -> row.cellIterator().forEachRemaining(cell -> {
                    if (cell.getCellType() == CellType.FORMULA) {
                        Spot spot = new Spot(sheet.getSheetName(), cell.getRowIndex(), cell.getColumnIndex());
                        add(spot, place -> WorkbookProblems.FORMULA.at(place, "", cell.getCellFormula()));
                    }
                }));
    }

    private Grid grid(Grid expected, XSSFSheet sheet) {
        Headings headings = new Headings(expected, sheet, caseColumn, this::add);
        int moved = headings.moved();
        if (moved > 0) {
            damaged.add(expected.sheet());
            add(
                    new Spot(expected.sheet(), 0, 0),
                    place -> WorkbookProblems.HEADINGS_MOVED.at(place, "", moved, moved + 1));
            return expected;
        }
        Map<Integer, Column> columns = headings.read();
        if (headings.isDamaged()) {
            damaged.add(expected.sheet());
        }
        Map<String, Integer> places = new HashMap<>();
        columns.forEach((at, column) -> places.put(column.code(), at));
        layout.put(expected.sheet(), places);
        hiddenAndMerged(sheet, columns);
        List<Row> rows = new ArrayList<>();
        for (int at = WorkbookWriter.HEADINGS; at <= sheet.getLastRowNum(); at++) {
            XSSFRow row = sheet.getRow(at);
            if (row != null) {
                row(expected, row, columns, rows);
            }
        }
        Grid grid = new Grid(expected.what(), expected.sheet(), expected.path(), List.copyOf(columns.values()), rows);
        new RowChecks(grid, expected, places, this::add).check();
        return grid.as(expected);
    }

    private void row(Grid expected, XSSFRow row, Map<Integer, Column> columns, List<Row> rows) {
        Optional<Function<Place, Problem>> stray = StrayRow.of(row);
        if (stray.isPresent()) {
            add(new Spot(expected.sheet(), row.getRowNum(), 0), stray.get());
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        int before = problems.size();
        boolean blank = true;
        for (int at = 0; at < row.getLastCellNum(); at++) {
            XSSFCell cell = row.getCell(at);
            if (cell == null || CellText.isBlank(cell)) {
                continue;
            }
            blank = false;
            Column column = columns.get(at);
            Spot spot = new Spot(expected.sheet(), row.getRowNum(), at);
            if (column == null) {
                add(spot, place -> WorkbookProblems.BEYOND.at(place, "", shown(cell)));
                continue;
            }
            CellText.Told told = CellText.read(cell, column, spot.place(file));
            told.problems().forEach(problem -> add(spot, place -> problem));
            if (!told.text().isEmpty()) {
                cells.put(column.code(), told.text());
                plain(expected, spot, told.text());
            }
        }
        if (blank) {
            return;
        }
        if (row.getZeroHeight()) {
            add(new Spot(expected.sheet(), row.getRowNum(), 0), place -> WorkbookProblems.HIDDEN_ROW.at(place, ""));
        }
        Row read = new Row(row.getRowNum(), cells);
        if (problems.size() == before) {
            rows.add(read);
        } else {
            String key = expected.key(read);
            boolean told = expected.what().identity().stream().allMatch(code -> cells.containsKey(code))
                    && !expected.what().identity().isEmpty();
            damaged.add(told ? expected.sheet() + "\n" + key : expected.sheet());
        }
    }

    private static String shown(XSSFCell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : String.valueOf(cell.getRawValue());
    }

    /** Tables and targets are written with plain commas. */
    private void plain(Grid grid, Spot spot, String text) {
        boolean plain = grid.what() == What.TABLE || grid.what() == What.TARGETS;
        boolean duty = grid.what() == What.DUTIES && (text.indexOf('"') >= 0 || text.indexOf('\n') >= 0);
        if (duty || plain && text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')) {
            add(spot, place -> WorkbookProblems.COMMA.at(place, "", text));
        }
    }

    private void hiddenAndMerged(XSSFSheet sheet, Map<Integer, Column> columns) {
        String name = sheet.getSheetName();
        columns.keySet().stream()
                .filter(sheet::isColumnHidden)
                .forEach(at -> add(new Spot(name, 0, at), place -> WorkbookProblems.HIDDEN_COLUMN.at(place, "")));
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            damaged.add(name);
            add(
                    new Spot(name, region.getFirstRow(), region.getFirstColumn()),
                    place -> WorkbookProblems.MERGED.at(place, "", region.formatAsString()));
        }
    }

    /** Told apart from a row: whoever is about a sheet has no line. */
    static boolean isSheet(Spot spot) {
        return spot.row() == NO_SHEET;
    }
}
