package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of one measure as exported, and a desk at which officers change it and hand it in. */
abstract class WorkbookDesk {
    static final String FIGURES = "数值";
    static final String CASES = "案例·subsidy";
    static final int VALUE = 5;
    static final int FROM = 6;
    static final int TO = 7;

    @TempDir
    static Path exported;

    static Path flexible;

    @TempDir
    Path desk;

    @BeforeAll
    static void export() {
        flexible = exported.resolve("flexible.xlsx");
        assertThat(Run.of("export-xlsx", "TJ-FLEX", "--to", flexible.toString()).exit())
                .isZero();
    }

    Path changed(Consumer<XSSFWorkbook> change) throws IOException {
        Path file = desk.resolve("改.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(flexible)))) {
            change.accept(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            Files.write(file, out.toByteArray());
        }
        return file;
    }

    Run taken(Path file, String... more) {
        String[] words = new String[4 + more.length];
        words[0] = "import-xlsx";
        words[1] = file.toString();
        words[2] = "--to";
        words[3] = desk.resolve("mine").toString();
        System.arraycopy(more, 0, words, 4, more.length);
        return Run.of(words);
    }

    static Row row(Sheet sheet, String id) {
        for (Row row : sheet) {
            if (row.getCell(0) != null
                    && row.getCell(0).getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
                    && row.getCell(0).getStringCellValue().equals(id)) {
                return row;
            }
        }
        throw new AssertionError(id);
    }

    static Cell cell(Row row, int column) {
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
