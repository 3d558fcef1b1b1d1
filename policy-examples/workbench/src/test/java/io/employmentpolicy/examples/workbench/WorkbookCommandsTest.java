package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Workbooks as officers send them back, changed: what is taken in of them. */
@DisplayName("export-xlsx 与 import-xlsx 命令")
@Tag("thorough")
class WorkbookCommandsTest extends WorkbookDesk {
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
    @DisplayName("导出以后别人改过的，收回时提请核对；没有人改过的不提")
    void what_was_changed_meanwhile_is_told() throws IOException {
        Path file = changed(book -> cell(row(book.getSheet(FIGURES), "flexible-subsidy.pension"), VALUE)
                .setCellValue(650));
        assertThat(taken(file).out()).contains("600 → 650").doesNotContain("请核对");

        Path figures = desk.resolve("mine/tianjin/flexible-subsidy-2024/parameters.yaml");
        Files.writeString(figures, Files.readString(figures).replace("650", "700"));
        assertThat(taken(file).out()).contains("700 → 650", "请核对：此表导出以后，目录已经改过");
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
