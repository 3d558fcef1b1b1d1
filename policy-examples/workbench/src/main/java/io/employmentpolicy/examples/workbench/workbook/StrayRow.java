package io.employmentpolicy.examples.workbench.workbook;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** 不是数据的行。 / A row that officers write for themselves: a sum under others, a note under a table. It is told once, not cell by cell. */
final class StrayRow {
    private static final Pattern SUM = Pattern.compile(
            "\\s*(?:合\\s*计|总\\s*计|小\\s*计|共\\s*计|累\\s*计|平均|平均值|总数|(?i:sub-?total|total|sum|average))\\s*(?:[(（].{0,6}[)）])?[:：]?\\s*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NOTE = Pattern.compile(
            "\\s*(?:(?:附?注|备注|说明|填表人?|制表人?|审核人?|单位|数据来源|(?i:notes?|source))\\d?\\s*[:：]|※|[*＊]).*", Pattern.DOTALL);

    private StrayRow() {}

    /** What is told of the row; nothing where it may be data. */
    static Optional<Function<Place, Problem>> of(XSSFRow row) {
        List<String> texts = new ArrayList<>();
        boolean reckons = false;
        int filled = 0;
        for (int at = 0; at < row.getLastCellNum(); at++) {
            XSSFCell cell = row.getCell(at);
            if (cell != null && !CellText.isBlank(cell)) {
                filled++;
                reckons |= cell.getCellType() == CellType.FORMULA;
                if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                }
            }
        }
        if (texts.isEmpty()) {
            return reckons ? Optional.of(place -> WorkbookProblems.SUM.at(place, "", "=")) : Optional.empty();
        }
        String first = texts.get(0);
        return SUM.matcher(first).matches()
                ? Optional.of(place -> WorkbookProblems.SUM.at(place, "", first))
                : filled <= 2 && NOTE.matcher(first).matches()
                        ? Optional.of(place -> WorkbookProblems.NOTE.at(place, "", first))
                        : Optional.empty();
    }
}
