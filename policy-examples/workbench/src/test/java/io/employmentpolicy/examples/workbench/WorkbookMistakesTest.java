package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Workbooks with mistakes: each is told at its cell, and nothing is written. */
@DisplayName("import-xlsx 命令：填错的工作簿")
@Tag("thorough")
class WorkbookMistakesTest extends WorkbookDesk {
    @Test
    @DisplayName("一次说完所有格的错，批注写在副本里，别的不动")
    void mistakes_are_told_at_their_cells_all_at_once() throws IOException {
        Path file = changed(book -> {
            Sheet figures = book.getSheet(FIGURES);
            XSSFCellStyle yellow = book.createCellStyle();
            yellow.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
            yellow.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            Cell slashed = cell(figures.getRow(2), FROM);
            slashed.setCellValue("2027/1/1");
            slashed.setCellStyle(yellow);
            cell(figures.getRow(3), FROM).setCellValue("2027年1月1日");
            cell(figures.getRow(4), VALUE).setCellValue("６００");
            cell(figures.getRow(5), VALUE).setCellFormula("1+1");
            cell(figures.getRow(6), 9).setCellValue("转述来原");
            cell(figures.getRow(7), 10).setCellValue("来源后有空白 ");
            figures.getRow(8).setZeroHeight(true);
            figures.addMergedRegion(new CellRangeAddress(9, 10, 10, 10));
            figures.setColumnHidden(2, true);
            figures.setColumnWidth(10, 7777);
            cell(figures.getRow(1), 11).setCellValue("checked_on");
            Sheet cases = book.getSheet(CASES);
            cell(cases.getRow(3), 0).setCellValue(cell(cases.getRow(2), 0).getStringCellValue());
            book.createSheet("我的计算");
            book.setSheetVisibility(book.getSheetIndex("条款"), org.apache.poi.ss.usermodel.SheetVisibility.HIDDEN);
        });

        Run run = taken(file);

        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err())
                .contains(
                        "XLSX-305 改.xlsx:数值!G3",
                        "重新填写 2027-01-01",
                        "XLSX-305 改.xlsx:数值!G4",
                        "XLSX-304 改.xlsx:数值!F5",
                        "改为 600",
                        "XLSX-301 改.xlsx:数值!F6：是公式 =1+1",
                        "XLSX-308 改.xlsx:数值!J7",
                        "是否想写 转述来源",
                        "XLSX-303 改.xlsx:数值!K8",
                        "XLSX-204 改.xlsx:数值!A9",
                        "XLSX-205 改.xlsx:数值!K10：合并了单元格 K10:K11",
                        "XLSX-204 改.xlsx:数值!C1",
                        "XLSX-207 改.xlsx:数值!L2",
                        "是否想写 checked-on",
                        "XLSX-309 改.xlsx:案例·subsidy!A4",
                        "XLSX-202 改.xlsx:我的计算",
                        "XLSX-203 改.xlsx:条款",
                        "什么也没有写入");
        assertThat(desk.resolve("mine")).doesNotExist();
        assertThat(taken(file, "--lang", "en").err()).contains("XLSX-305 改.xlsx:数值!G3: the text 2027/1/1, not a day");
        try (XSSFWorkbook copy = new XSSFWorkbook(Files.newInputStream(desk.resolve("改-有误.xlsx")))) {
            Cell slashed = copy.getSheet(FIGURES).getRow(2).getCell(FROM);
            assertThat(slashed.getCellComment().getString().getString()).contains("XLSX-305", "2027-01-01");
            assertThat(slashed.getCellStyle().getFillForegroundColor()).isEqualTo(IndexedColors.YELLOW.getIndex());
            Cell wide = copy.getSheet(FIGURES).getRow(4).getCell(VALUE);
            assertThat(wide.getStringCellValue()).isEqualTo("６００");
            assertThat(wide.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(copy.getSheet(FIGURES).getColumnWidth(10)).isEqualTo(7777);
            assertThat(copy.getSheet("我的计算")).isNotNull();
        }
    }

    @Test
    @DisplayName("合计行、小计行、表下的说明、自己加的列、复制的页、写成一段的数字、季度：各说在那一格，说该怎样改")
    void what_officers_add_for_themselves_is_told_at_its_cell() throws IOException {
        Path file = changed(book -> {
            Sheet figures = book.getSheet(FIGURES);
            int end = figures.getLastRowNum() + 1;
            cell(figures.createRow(end), 0).setCellValue("合计");
            cell(figures.getRow(end), VALUE).setCellFormula("SUM(F3:F" + end + ")");
            cell(figures.createRow(end + 1), 1).setCellValue("小 计");
            cell(figures.createRow(end + 2), VALUE).setCellFormula("AVERAGE(F3:F" + end + ")");
            cell(figures.createRow(end + 3), 0).setCellValue("注：以上数字以文件为准");
            cell(figures.createRow(end + 4), 0).setCellValue("填表人：张三");
            cell(figures.getRow(1), 14).setCellValue("涨幅");
            cell(figures.getRow(3), VALUE).setCellValue("600-650");
            cell(figures.getRow(4), VALUE).setCellValue("不超过600");
            cell(figures.getRow(5), VALUE).setCellValue("(200)");
            cell(figures.getRow(6), VALUE).setCellValue("待定");
            cell(figures.getRow(7), FROM).setCellValue("2027年第三季度");
            cell(figures.getRow(8), FROM).setCellValue("2027-01");
            book.cloneSheet(book.getSheetIndex(FIGURES));
        });
        int end;
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            end = row(book.getSheet(FIGURES), "合计").getRowNum() + 1;
        }

        Run run = taken(file);

        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err())
                .contains(
                        "XLSX-211 改.xlsx:数值!A" + end + "：这一行是合计：合计",
                        "XLSX-211 改.xlsx:数值!A" + (end + 1) + "：这一行是合计：小 计",
                        "XLSX-211 改.xlsx:数值!A" + (end + 2),
                        "XLSX-212 改.xlsx:数值!A" + (end + 3) + "：表下写了说明：注：以上数字以文件为准",
                        "XLSX-212 改.xlsx:数值!A" + (end + 4),
                        "XLSX-207 改.xlsx:数值!O2：不认识的列名 涨幅",
                        "是自己加的列就删去",
                        "XLSX-214 改.xlsx:数值 (2)：数值 (2) 是“数值”页的副本",
                        "XLSX-306 改.xlsx:数值!F4",
                        "只写一个数：上限、下限各写一个数值",
                        "不超过、不低于、以上、以下写在规则里",
                        "括号表示负数，这里不能为负：写 200",
                        "政策的数值没有公布的，trust 写 missing",
                        "写到日：该季首日 2027-07-01，末日 2027-09-30",
                        "写到日：该月首日 2027-01-01，末日 2027-01-31")
                .doesNotContain("XLSX-301", "XLSX-401");
        assertThat(taken(file, "--lang", "en").err())
                .contains(
                        "a row of sums: 合计", "a note under the table", "is a copy of the sheet 数值", "one number only");
    }

    @Test
    @DisplayName("列名上面插入了标题行，只说这一处")
    void a_title_above_the_headings_is_one_mistake() throws IOException {
        Path titled = changed(book -> {
            Sheet figures = book.getSheet(FIGURES);
            figures.shiftRows(0, figures.getLastRowNum(), 1);
            cell(figures.createRow(0), 0).setCellValue("灵活就业补贴标准一览");
        });
        Run run = taken(titled);
        assertThat(run.err())
                .contains("XLSX-213 改.xlsx:数值!A1：列名在第 2、3 行，上面插入了行", "删去列名以上的行")
                .doesNotContain("XLSX-206", "XLSX-207", "XLSX-401");
    }

    @Test
    @DisplayName("规则库自己的问题也说在那一格")
    void problems_of_the_library_are_told_at_their_cells() throws IOException {
        Path file = changed(book -> {
            Row row = row(book.getSheet(FIGURES), "flexible-subsidy.pension");
            cell(row, TO).setCellValue(LocalDate.of(2020, 1, 1));
            cell(row, VALUE).setCellValue(600.123);
        });

        Run run = taken(file);

        int line = 3;
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            line = row(book.getSheet(FIGURES), "flexible-subsidy.pension").getRowNum() + 1;
        }
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("PARAM-105 改.xlsx:数值!H" + line, "PARAM-110 改.xlsx:数值!F" + line);
        assertThat(desk.resolve("mine")).doesNotExist();
    }

    @Test
    @DisplayName("删去随库的行、少一页、改名一页")
    void what_is_gone_is_told() throws IOException {
        Path file = changed(book -> {
            Sheet cases = book.getSheet(CASES);
            cases.removeRow(row(cases, "TJ-FLEX-E01-fires"));
            book.setSheetName(book.getSheetIndex("读法"), "读 法");
        });

        assertThat(taken(file).err())
                .contains(
                        "XLSX-401 改.xlsx:案例·subsidy!A1：删去了 TJ-FLEX-E01-fires",
                        "XLSX-201 改.xlsx:读法",
                        "把 读 法 页改回 读法",
                        "XLSX-202 改.xlsx:读 法");
    }
}
