package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.examples.workbench.workbook.Grid.Row;
import io.employmentpolicy.examples.workbench.workbook.Grid.What;
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
    private static final int MOST_ABOVE = 10;
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

    private static String text(@Nullable XSSFCell cell) {
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private void add(Spot spot, Function<io.employmentpolicy.model.problem.Place, Problem> problem) {
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
        lacking.forEach(name ->
                add(Spot.of(name), place -> WorkbookProblems.missingSheet(place, name, renamed(name, strange))));
        known.addAll(ASIDE);
        strange.forEach(name -> add(Spot.of(name), place -> strange(name, known, found, place)));
        for (int at = 0; at < book.getNumberOfSheets(); at++) {
            if (book.getSheetVisibility(at) != SheetVisibility.VISIBLE) {
                add(Spot.of(book.getSheetName(at)), WorkbookProblems::hiddenSheet);
            }
        }
        book.sheetIterator().forEachRemaining(sheet -> {
            if (ASIDE.contains(sheet.getSheetName())) {
                formulas((XSSFSheet) sheet);
            }
        });
    }

    /** Spreadsheets number copies; a copy beside the sheet it was made of is no sheet that was renamed. */
    private static Problem strange(
            String name, List<String> known, List<String> found, io.employmentpolicy.model.problem.Place place) {
        String of = COPY.matcher(name.strip()).replaceAll("");
        return !of.equals(name) && known.contains(of) && found.contains(of)
                ? WorkbookProblems.copiedSheet(place, name, of)
                : WorkbookProblems.strangeSheet(place, name, nearSheet(name, known));
    }

    private static Text renamed(String name, List<String> strange) {
        return DidYouMean.of(name, strange)
                .or(() -> strange.size() == 1 ? java.util.Optional.of(strange.get(0)) : java.util.Optional.empty())
                .map(one -> new Text("把 " + one + " 页改回 " + name, "name the sheet " + one + " " + name + " again"))
                .orElse(new Text("用 export-xlsx 重新导出", "export it again"));
    }

    private static Text nearSheet(String name, List<String> known) {
        return DidYouMean.of(name.strip(), known)
                .map(one -> new Text("是否应为 " + one, "did you mean " + one))
                .orElse(new Text("自己的计算放在另一个文件里", "keep sheets of your own in another file"));
    }

    private void formulas(XSSFSheet sheet) {
        sheet.rowIterator()
                .forEachRemaining(row -> row.cellIterator().forEachRemaining(cell -> {
                    if (cell.getCellType() == CellType.FORMULA) {
                        Spot spot = new Spot(sheet.getSheetName(), cell.getRowIndex(), cell.getColumnIndex());
                        add(spot, place -> WorkbookProblems.formula(place, cell.getCellFormula()));
                    }
                }));
    }

    private Grid grid(Grid expected, XSSFSheet sheet) {
        Headings headings = new Headings(expected, sheet);
        int moved = headings.moved();
        if (moved > 0) {
            damaged.add(expected.sheet());
            add(new Spot(expected.sheet(), 0, 0), place -> WorkbookProblems.headingsMoved(place, moved + 1));
            return expected;
        }
        Map<Integer, Column> columns = headings.read();
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
        Optional<Problem> stray = StrayRow.of(row, new Spot(expected.sheet(), row.getRowNum(), 0), file);
        if (stray.isPresent()) {
            add(new Spot(expected.sheet(), row.getRowNum(), 0), place -> stray.get());
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
                add(spot, place -> WorkbookProblems.beyond(place, shown(cell)));
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
            add(new Spot(expected.sheet(), row.getRowNum(), 0), place -> WorkbookProblems.hidden(place, true));
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
            add(spot, place -> WorkbookProblems.comma(place, text));
        }
    }

    private void hiddenAndMerged(XSSFSheet sheet, Map<Integer, Column> columns) {
        String name = sheet.getSheetName();
        columns.keySet().stream()
                .filter(sheet::isColumnHidden)
                .forEach(at -> add(new Spot(name, 0, at), place -> WorkbookProblems.hidden(place, false)));
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            damaged.add(name);
            add(
                    new Spot(name, region.getFirstRow(), region.getFirstColumn()),
                    place -> WorkbookProblems.merged(place, region.formatAsString()));
        }
    }

    /** The two rows of headings. */
    private final class Headings {
        private final Grid expected;
        private final XSSFSheet sheet;

        Headings(Grid expected, XSSFSheet sheet) {
            this.expected = expected;
            this.sheet = sheet;
        }

        /** The row that holds the codes where it is not the second; nought where it is, or where none does. */
        int moved() {
            for (int at = 1; at <= Math.min(MOST_ABOVE, sheet.getLastRowNum()); at++) {
                XSSFRow row = sheet.getRow(at);
                if (row != null && isOfCodes(row)) {
                    return at == 1 ? 0 : at;
                }
            }
            return 0;
        }

        private boolean isOfCodes(XSSFRow row) {
            long there = expected.columns().stream()
                    .filter(column -> {
                        for (int at = 0; at < row.getLastCellNum(); at++) {
                            if (text(row.getCell(at)).strip().equals(column.code())) {
                                return true;
                            }
                        }
                        return false;
                    })
                    .count();
            return there * 2 > expected.columns().size();
        }

        Map<Integer, Column> read() {
            Map<Integer, Column> columns = new LinkedHashMap<>();
            Map<String, Integer> seen = new HashMap<>();
            XSSFRow labels = sheet.getRow(0);
            XSSFRow codes = sheet.getRow(1);
            int last =
                    Math.max(labels == null ? 0 : labels.getLastCellNum(), codes == null ? 0 : codes.getLastCellNum());
            for (int at = 0; at < last; at++) {
                String label = heading(labels, at);
                String code = heading(codes, at);
                if (label.isEmpty() && code.isEmpty()) {
                    continue;
                }
                Column column = column(code, label);
                Spot spot = new Spot(expected.sheet(), code.isEmpty() ? 0 : 1, at);
                if (column == null) {
                    String written = code.isEmpty() ? label : code;
                    add(
                            spot,
                            place -> isOwn(written)
                                    ? WorkbookProblems.ownColumn(place, written)
                                    : WorkbookProblems.strangeHeading(place, written, near(code, label)));
                    damaged.add(expected.sheet());
                } else if (seen.containsKey(column.code())) {
                    Spot before = new Spot(expected.sheet(), 1, seen.get(column.code()));
                    add(spot, place -> WorkbookProblems.headingTwice(place, column.code(), before));
                } else {
                    seen.put(column.code(), at);
                    columns.put(at, column);
                    differs(label, column, at);
                }
            }
            expected.columns().stream()
                    .filter(column -> !seen.containsKey(column.code()))
                    .forEach(column -> {
                        damaged.add(expected.sheet());
                        add(
                                new Spot(expected.sheet(), 1, 0),
                                place -> WorkbookProblems.missingHeading(place, column.label() + " " + column.code()));
                    });
            return columns;
        }

        private String heading(@Nullable XSSFRow row, int at) {
            XSSFCell cell = row == null ? null : row.getCell(at);
            if (cell != null && cell.getCellType() == CellType.FORMULA) {
                Spot spot = new Spot(expected.sheet(), cell.getRowIndex(), at);
                add(spot, place -> WorkbookProblems.formula(place, cell.getCellFormula()));
            }
            return text(cell).strip();
        }

        private @Nullable Column column(String code, String label) {
            for (Column column : expected.columns()) {
                if (code.isEmpty()
                        ? column.label().equals(label)
                        : column.code().equals(code)) {
                    return column;
                }
            }
            boolean added = expected.what() == What.CASES && code.matches("[a-z_]+([.\\[][A-Za-z0-9_.\\[\\]-]*)?");
            Column column = added ? caseColumn.apply(code) : null;
            return column == null || column.label().equals(code) ? null : column;
        }

        private void differs(String label, Column column, int at) {
            boolean known = expected.columns().contains(column);
            if (known && !label.isEmpty() && !label.equals(column.label())) {
                Spot spot = new Spot(expected.sheet(), 0, at);
                add(spot, place -> WorkbookProblems.headingDiffers(place, label, column.label()));
            }
        }

        /** Cases have a column for every fact; other sheets have those they were exported with. */
        private boolean isOwn(String written) {
            return expected.what() != What.CASES
                    && DidYouMean.of(written, known()).isEmpty();
        }

        private Map<String, String> known() {
            Map<String, String> known = new LinkedHashMap<>();
            expected.columns().forEach(column -> {
                known.put(column.code(), column.code());
                known.put(column.label(), column.code());
            });
            return known;
        }

        private Text near(String code, String label) {
            return DidYouMean.of(code.isEmpty() ? label : code, known())
                    .map(one -> new Text("是否应为 " + one, "did you mean " + one))
                    .orElse(new Text(
                            "事实的列写 person.gender 这样的路径，见 workbench facts",
                            "a fact by its path such as person.gender, see workbench facts"));
        }
    }

    /** Told apart from a row: whoever is about a sheet has no line. */
    static boolean isSheet(Spot spot) {
        return spot.row() == NO_SHEET;
    }
}
