package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as officers send them back: changed, with mistakes, and such as nobody should open. */
@DisplayName("export-xlsx 与 import-xlsx 命令")
@Tag("thorough")
class WorkbookCommandsTest {
    private static final String FIGURES = "数值";
    private static final String CASES = "案例·subsidy";
    private static final int VALUE = 5;
    private static final int FROM = 6;
    private static final int TO = 7;

    @TempDir
    private static Path exported;

    private static Path flexible;

    @TempDir
    private Path desk;

    @BeforeAll
    static void export() {
        flexible = exported.resolve("flexible.xlsx");
        assertThat(Run.of("export-xlsx", "TJ-FLEX", "--to", flexible.toString()).exit())
                .isZero();
    }

    private Path changed(Consumer<XSSFWorkbook> change) throws IOException {
        Path file = desk.resolve("改.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(flexible)))) {
            change.accept(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            Files.write(file, out.toByteArray());
        }
        return file;
    }

    private Run taken(Path file, String... more) {
        String[] words = new String[4 + more.length];
        words[0] = "import-xlsx";
        words[1] = file.toString();
        words[2] = "--to";
        words[3] = desk.resolve("mine").toString();
        System.arraycopy(more, 0, words, 4, more.length);
        return Run.of(words);
    }

    private static Row row(Sheet sheet, String id) {
        for (Row row : sheet) {
            if (row.getCell(0) != null
                    && row.getCell(0).getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
                    && row.getCell(0).getStringCellValue().equals(id)) {
                return row;
            }
        }
        throw new AssertionError(id);
    }

    private static Cell cell(Row row, int column) {
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    @Test
    @DisplayName("改一个金额：只写改动，再导出再导入不变，删去后复原")
    void a_changed_figure_becomes_an_overlay() throws IOException {
        Path file = changed(book -> {
            Row old = row(book.getSheet(FIGURES), "flexible-subsidy.pension");
            cell(old, TO).setCellValue(LocalDate.of(2026, 12, 31));
            Row now = book.getSheet(FIGURES).createRow(book.getSheet(FIGURES).getLastRowNum() + 1);
            for (int at = 0; at < 12; at++) {
                Cell from = cell(old, at);
                Cell to = cell(now, at);
                to.setCellStyle(from.getCellStyle());
                switch (from.getCellType()) {
                    case STRING -> to.setCellValue(from.getStringCellValue());
                    case NUMERIC -> to.setCellValue(from.getNumericCellValue());
                    default -> {}
                }
            }
            cell(now, VALUE).setCellValue(650.5);
            cell(now, FROM).setCellValue(LocalDate.of(2027, 1, 1));
            cell(now, TO).setCellValue(LocalDate.of(2027, 12, 31));
            for (Row each : java.util.List.of(old, now)) {
                cell(each, 4).setCellValue("改按新的");
            }
        });

        Run run = taken(file);

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        Path written = desk.resolve("mine/tianjin/flexible-subsidy-2024/parameters.yaml");
        assertThat(run.out()).contains("新增", "写入 tianjin/flexible-subsidy-2024/parameters.yaml");
        assertThat(Files.readString(written))
                .startsWith("flexible-subsidy.pension:\n")
                .contains("value: \"600\", from: 2025-01-01, to: 2026-12-31", "value: \"650.5\", from: 2027-01-01")
                .doesNotContain("flexible-subsidy.medical");
        assertThat(Run.of("check", desk.resolve("mine").toString()).out())
                .contains("替代 数值 flexible-subsidy.pension", "650.5 yuan/month 2027-01-01..2027-12-31");
        assertThat(taken(file).out()).contains("没有改动");

        Path again = desk.resolve("again.xlsx");
        Run.of(
                "export-xlsx",
                "TJ-FLEX",
                "--to",
                again.toString(),
                "--overlay",
                desk.resolve("mine").toString());
        assertThat(taken(again).out()).contains("没有改动");
        assertThat(taken(flexible).out()).contains("删去 tianjin/flexible-subsidy-2024/parameters.yaml");
        assertThat(written).doesNotExist();
    }

    @Test
    @DisplayName("是否型的数字：格里写是或否，收回后不变；写 1 的指出在哪一格")
    void a_figure_that_says_yes_or_no_is_a_word_in_its_cell() throws IOException {
        Path mine = Files.createDirectories(desk.resolve("mine/tianjin/flexible-subsidy-2024"));
        Path figures = Files.writeString(mine.resolve("parameters.yaml"), """
            flexible-subsidy.open:
              title: { zh: 灵活就业补贴受理中 }
              unit: yes-no
              values:
                - { value: true, from: 2025-01-01, to: 2026-12-31, trust: printed, source: 虚构 }
            """);
        Files.writeString(mine.resolve("clauses.yaml"), """
            "TJ-FLEX-2024:受理":
              document: TJ-FLEX-2024
              place: 虚构
              carried-by: [flexible-subsidy.open]
            """);
        String overlay = desk.resolve("mine").toString();
        Path file = desk.resolve("是否.xlsx");
        assertThat(Run.of("export-xlsx", "TJ-FLEX", "--to", file.toString(), "--overlay", overlay)
                        .exit())
                .isZero();

        assertThat(taken(file).out()).contains("写入").doesNotContain("替代", "新增"); // in the importer's own form
        assertThat(Files.readString(figures)).contains("unit: yes-no", "value: true");
        assertThat(taken(file).out()).contains("没有改动");
        assertThat(taken(turned(file, "否")).out()).contains("flexible-subsidy.open");
        assertThat(Files.readString(figures)).contains("unit: yes-no", "value: false");
        assertThat(taken(turned(file, "1")).err()).contains("PARAM-112 是否.xlsx:数值!F");
    }

    /** The same workbook with another value of the figure that says yes or no, a number where it is one. */
    private static Path turned(Path file, String value) throws IOException {
        byte[] before = Files.readAllBytes(file);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(before))) {
            Cell cell = cell(row(book.getSheet(FIGURES), "flexible-subsidy.open"), VALUE);
            if (value.equals("1")) {
                cell.setCellValue(1);
            } else {
                assertThat(cell.getStringCellValue()).isEqualTo("是");
                cell.setCellValue(value);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            Files.write(file, out.toByteArray());
        }
        return file;
    }

    @Test
    @DisplayName("读法和案例也只写改动")
    void a_reading_and_a_case_become_an_overlay() throws IOException {
        Path file = changed(book -> {
            Row reading = book.getSheet("读法").getRow(2);
            String before = cell(reading, 2).getStringCellValue();
            String choices = cell(reading, 3).getStringCellValue() + "; ask";
            cell(reading, 2)
                    .setCellValue(java.util.Arrays.stream(choices.split("; "))
                            .filter(one -> !one.equals(before))
                            .findFirst()
                            .orElseThrow());
            cell(row(book.getSheet(CASES), "TJ-FLEX-E01-fires"), 1).setCellValue("另一个题目");
        });

        Run run = taken(file);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("measure.yaml", "cases/subsidy.csv", "cases/bases.yaml", "采用的读法");
        assertThat(Files.readString(desk.resolve("mine/tianjin/flexible-subsidy-2024/measure.yaml")))
                .matches("policies:\n  \\S+:\n    switches:\n      \\S+: \\{ default: \\S+ }\n");
        assertThat(Files.readString(desk.resolve("mine/tianjin/flexible-subsidy-2024/cases/subsidy.csv")))
                .contains("TJ-FLEX-E01-fires,另一个题目")
                .doesNotContain("TJ-FLEX-E02-fires");
        assertThat(taken(file).out()).contains("没有改动");
    }

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
                        "是否应为 checked-on",
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

    @Test
    @DisplayName("不是工作簿的、旧格式的、加密的、空的")
    void what_is_no_workbook_is_refused() throws IOException {
        Path empty = Files.createFile(desk.resolve("empty.xlsx"));
        assertThat(taken(empty).err()).startsWith("XLSX-101 empty.xlsx");

        Path text = Files.writeString(desk.resolve("text.xlsx"), "编号,数字\n");
        assertThat(taken(text).err()).startsWith("XLSX-105 text.xlsx");

        Path old = desk.resolve("old.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("a");
            book.write(out);
            Files.write(old, out.toByteArray());
        }
        assertThat(taken(old).err()).startsWith("XLSX-103 old.xls");

        Path secret = desk.resolve("secret.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(new byte[8000]), "EncryptedPackage");
            files.createDocument(new ByteArrayInputStream(new byte[100]), "EncryptionInfo");
            files.writeFilesystem(out);
            Files.write(secret, out.toByteArray());
        }
        assertThat(taken(secret).err()).startsWith("XLSX-104 secret.xlsx");

        byte[] whole = Files.readAllBytes(flexible);
        Path half = Files.write(desk.resolve("half.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(taken(half).err()).startsWith("XLSX-105 half.xlsx");

        Path foreign = desk.resolve("foreign.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("Sheet1");
            book.write(out);
            Files.write(foreign, out.toByteArray());
        }
        assertThat(taken(foreign).err()).startsWith("XLSX-111 foreign.xlsx");
        assertThat(desk.resolve("mine")).doesNotExist();
    }

    /** The exported workbook with one part replaced or added. */
    private Path with(String part, byte[] content) throws IOException {
        Path file = desk.resolve("hostile.xlsx");
        boolean there = false;
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(flexible));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                there |= entry.getName().equals(part);
                out.write(entry.getName().equals(part) ? content : in.readAllBytes());
                out.closeEntry();
            }
            if (!there) {
                out.putNextEntry(new ZipEntry(part));
                out.write(content);
                out.closeEntry();
            }
        }
        return file;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("压缩炸弹、实体炸弹、宏、外部链接、越出的名称、巨量的行、远处的格")
    void hostile_workbooks_are_refused_before_they_are_opened() throws IOException {
        assertThat(taken(with("xl/media/zero.bin", new byte[80 << 20])).err())
                .startsWith("XLSX-106 hostile.xlsx：其中的 xl/media/zero.bin 展开后过大");

        String entities = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"" + "c".repeat(1000)
                + "\"><!ENTITY d \"&b;&b;&b;&b;\">]><worksheet>&d;</worksheet>";
        assertThat(taken(with("xl/worksheets/sheet2.xml", bytes(entities))).err())
                .startsWith("XLSX-108 hostile.xlsx：xl/worksheets/sheet2.xml");
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"file:///etc/passwd\"><sst/>";
        assertThat(taken(with("xl/sharedStrings.xml", bytes(outside))).err()).startsWith("XLSX-108");

        assertThat(taken(with("xl/vbaProject.bin", new byte[10])).err()).startsWith("XLSX-109");
        assertThat(taken(with("xl/externalLinks/externalLink1.xml", bytes("<externalLink/>")))
                        .err())
                .startsWith("XLSX-109");
        assertThat(taken(with("../../evil.xml", bytes("<a/>"))).err()).startsWith("XLSX-107");

        String rows = "<worksheet><sheetData>" + "<row/>".repeat(1_000_000) + "</sheetData></worksheet>";
        assertThat(taken(with("xl/worksheets/sheet2.xml", bytes(rows))).err()).startsWith("XLSX-110");
        String far = "<worksheet><sheetData><row r=\"1048576\"><c r=\"XFD1048576\"/></row></sheetData></worksheet>";
        assertThat(taken(with("xl/worksheets/sheet2.xml", bytes(far))).err()).startsWith("XLSX-110");
        assertThat(desk.resolve("mine")).doesNotExist();
        assertThat(desk.getParent().resolve("evil.xml")).doesNotExist();
    }

    @Test
    @DisplayName("封面上的目录只能是有的目录")
    void the_cover_names_no_folder_that_is_not_there() throws IOException {
        Path file = changed(book -> book.getSheet("说明").getRow(1).getCell(1).setCellValue("../../etc"));

        assertThat(taken(file).err()).startsWith("XLSX-112 改.xlsx:说明!B2：没有措施目录 ../../etc");
    }

    @Test
    @DisplayName("像公式的文字导出后仍是文字，收回后不变")
    void text_like_a_formula_stays_text() throws IOException {
        String evil = "=HYPERLINK(\"http://x\",\"a\")";
        Path file = changed(
                book -> cell(row(book.getSheet(CASES), "TJ-FLEX-E01-fires"), 1).setCellValue(evil));
        assertThat(taken(file).exit()).isZero();
        assertThat(Files.readString(desk.resolve("mine/tianjin/flexible-subsidy-2024/cases/subsidy.csv")))
                .contains(",\"'=HYPERLINK(");

        Path again = desk.resolve("again.xlsx");
        Run.of(
                "export-xlsx",
                "TJ-FLEX",
                "--to",
                again.toString(),
                "--overlay",
                desk.resolve("mine").toString());
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(again))) {
            Cell title = cell(row(book.getSheet(CASES), "TJ-FLEX-E01-fires"), 1);
            assertThat(title.getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
            assertThat(title.getStringCellValue()).isEqualTo(evil);
            assertThat(title.getCellStyle().getQuotePrefixed()).isTrue();
        }
        assertThat(taken(again).out()).contains("没有改动");
    }

    @Test
    @DisplayName("没有这项措施、不能写的地方")
    void unknown_measures_are_told_with_the_nearest() {
        Path file = desk.resolve("x.xlsx");

        assertThat(Run.of("export-xlsx", "TJ-FLEXX", "--to", file.toString()).err())
                .contains("WB-130", "是否想写 TJ-FLEX");
        assertThat(Run.of(
                                "export-xlsx",
                                "TJ-FLEX",
                                "--to",
                                desk.resolve("no/x.xlsx").toString())
                        .err())
                .contains("WB-110");
        assertThat(file).doesNotExist();
    }
}
