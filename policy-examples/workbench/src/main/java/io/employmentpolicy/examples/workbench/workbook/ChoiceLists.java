package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.examples.workbench.workbook.Column.Code;
import io.employmentpolicy.examples.workbench.workbook.Column.Kind;
import io.employmentpolicy.examples.workbench.workbook.Grid.What;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 可选的值。 / Lists to choose from: of closed lists, of yes and no, and of the readings of a switch. */
final class ChoiceLists {
    private static final int SPARE_ROWS = 200;

    private final XSSFWorkbook book;
    private final Function<String, CellStyle> style;
    private final Map<List<Code>, String> lists = new LinkedHashMap<>();

    ChoiceLists(XSSFWorkbook book, Function<String, CellStyle> style) {
        this.book = book;
        this.style = style;
    }

    private static XSSFRow row(XSSFSheet sheet, int at) {
        XSSFRow row = sheet.getRow(at);
        return row == null ? sheet.createRow(at) : row;
    }

    /** The lists of one sheet. */
    void add(Grid grid) {
        XSSFSheet sheet = book.getSheet(grid.sheet());
        XSSFSheet codes = book.getSheet(WorkbookWriter.LISTS);
        int last = WorkbookWriter.HEADINGS + grid.rows().size() + SPARE_ROWS;
        for (int at = 0; at < grid.columns().size(); at++) {
            Column column = grid.columns().get(at);
            DataValidationHelper helper = sheet.getDataValidationHelper();
            DataValidation validation = null;
            CellRangeAddressList where = new CellRangeAddressList(WorkbookWriter.HEADINGS, last, at, at);
            if (column.kind() == Kind.TRUTH) {
                validation = helper.createValidation(
                        helper.createExplicitListConstraint(new String[] {WorkbookWriter.YES, WorkbookWriter.NO}),
                        where);
            } else if (column.kind() == Kind.CODE) {
                String range = lists.computeIfAbsent(column.codes(), any -> list(codes, column.codes()));
                validation = helper.createValidation(helper.createFormulaListConstraint(range), where);
            }
            if (validation != null) {
                validation.setShowErrorBox(!column.written());
                validation.createErrorBox("取值", "请从列表中选");
                sheet.addValidationData(validation);
            }
        }
        if (grid.what() == What.READINGS) {
            readings(sheet, grid);
        }
    }

    /** Closed lists stand on a sheet of their own, for a list inside a validation may not be long: this is how validations name it. */
    private String list(XSSFSheet sheet, List<Code> codes) {
        int column = lists.size();
        WorkbookWriter.text(row(sheet, 0).createCell(column), "可选的值", style.apply("heading"));
        for (int at = 0; at < codes.size(); at++) {
            WorkbookWriter.text(
                    row(sheet, at + 1).createCell(column), codes.get(at).label(), style.apply("text"));
        }
        sheet.setColumnWidth(column, 24 * WorkbookWriter.CHARACTER);
        String letter = CellReference.convertNumToColString(column);
        return "'" + WorkbookWriter.LISTS + "'!$" + letter + "$2:$" + letter + "$" + (codes.size() + 1);
    }

    private void readings(XSSFSheet sheet, Grid grid) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        int column = grid.columns().stream().map(Column::code).toList().indexOf("default");
        for (int at = 0; at < grid.rows().size(); at++) {
            String[] choices = (grid.rows().get(at).text("choices") + "; ask").split("; ");
            sheet.addValidationData(helper.createValidation(
                    helper.createExplicitListConstraint(choices),
                    new CellRangeAddressList(
                            WorkbookWriter.HEADINGS + at, WorkbookWriter.HEADINGS + at, column, column)));
        }
    }
}
