package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.examples.workbench.workbook.Grid.What;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.suggest.DidYouMean;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** 列名。 / The two rows of headings of a sheet: the labels that officers read, and the codes below them. */
final class Headings {
    private static final int MOST_ABOVE = 10;

    private final Grid expected;
    private final XSSFSheet sheet;
    private final Function<String, Column> caseColumn;
    private final BiConsumer<Spot, Function<Place, Problem>> problems;
    private boolean damaged;

    /**
     * @param caseColumn the column of cases of a code, for those that officers add
     * @param problems takes what is wrong, at its cell
     */
    Headings(
            Grid expected,
            XSSFSheet sheet,
            Function<String, Column> caseColumn,
            BiConsumer<Spot, Function<Place, Problem>> problems) {
        this.expected = expected;
        this.sheet = sheet;
        this.caseColumn = caseColumn;
        this.problems = problems;
    }

    /** Whether a column is missing or nobody knows it, so that nothing under it is missed elsewhere. */
    boolean isDamaged() {
        return damaged;
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
                        if (WorkbookReader.text(row.getCell(at)).strip().equals(column.code())) {
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
        int last = Math.max(labels == null ? 0 : labels.getLastCellNum(), codes == null ? 0 : codes.getLastCellNum());
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
                problems.accept(
                        spot,
                        place -> isOwn(written)
                                ? WorkbookProblems.OWN_COLUMN.at(place, "", written)
                                : WorkbookProblems.STRANGE_HEADING.at(place, "", written, near(code, label)));
                damaged = true;
            } else if (seen.containsKey(column.code())) {
                Spot before = new Spot(expected.sheet(), 1, seen.get(column.code()));
                problems.accept(spot, place -> WorkbookProblems.HEADING_TWICE.at(place, "", column.code(), before));
            } else {
                seen.put(column.code(), at);
                columns.put(at, column);
                differs(label, column, at);
            }
        }
        expected.columns().stream()
                .filter(column -> !seen.containsKey(column.code()))
                .forEach(column -> {
                    damaged = true;
                    problems.accept(
                            new Spot(expected.sheet(), 1, 0),
                            place -> WorkbookProblems.MISSING_HEADING.at(
                                    place, "", column.label() + " " + column.code()));
                });
        return columns;
    }

    private String heading(@Nullable XSSFRow row, int at) {
        XSSFCell cell = row == null ? null : row.getCell(at);
        if (cell != null && cell.getCellType() == CellType.FORMULA) {
            Spot spot = new Spot(expected.sheet(), cell.getRowIndex(), at);
            problems.accept(spot, place -> WorkbookProblems.FORMULA.at(place, "", cell.getCellFormula()));
        }
        return WorkbookReader.text(cell).strip();
    }

    private @Nullable Column column(String code, String label) {
        for (Column column : expected.columns()) {
            if (code.isEmpty() ? column.label().equals(label) : column.code().equals(code)) {
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
            problems.accept(spot, place -> WorkbookProblems.HEADING_DIFFERS.at(place, "", label, column.label()));
        }
    }

    /** Cases have a column for every fact; other sheets have those they were exported with. */
    private boolean isOwn(String written) {
        return expected.what() != What.CASES && DidYouMean.of(written, known()).isEmpty();
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
                .map(WorkbookProblems.DID_YOU_MEAN::text)
                .orElseGet(WorkbookProblems.FACT_PATH::text);
    }
}
