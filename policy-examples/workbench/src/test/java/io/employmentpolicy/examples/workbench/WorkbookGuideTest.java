package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The section of the guide for policy staff on workbooks, followed as it is printed, with the one cell changed that it tells to change. */
@DisplayName("政策人员手册：用 Excel 改一项措施")
class WorkbookGuideTest {
    private static final Path GUIDE = Path.of("../../policy-rules/STAFF-GUIDE.zh-CN.md");
    private static final Pattern BLOCK =
            Pattern.compile("^~~~(sh|text)\\n(.*?)^~~~$", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    private Path desk;

    @Test
    void commands_print_what_the_guide_prints() throws IOException {
        String guide = Files.readString(GUIDE);
        String section = guide.substring(guide.indexOf("用 Excel 改一项措施"));
        List<String> blocks =
                BLOCK.matcher(section).results().map(WorkbookGuideTest::content).toList();
        assertThat(blocks).hasSize(4);

        assertThat(run(blocks.get(0))).isEqualTo(blocks.get(1));
        change();
        assertThat(run(blocks.get(2))).isEqualTo(blocks.get(3));
        assertThat(Files.readString(desk.resolve("我的改动/tianjin/flexible-subsidy-2024/parameters.yaml")))
                .contains("value: \"650\"");
    }

    private static String content(MatchResult block) {
        return block.group(2);
    }

    private String run(String command) {
        List<String> words = List.of(command.strip().split(" "));
        String[] args = words.subList(1, words.size()).stream()
                .map(word -> word.endsWith(".xlsx") || word.equals("我的改动")
                        ? desk.resolve(word).toString()
                        : word)
                .toArray(String[]::new);
        Run run = Run.of(args);
        return (run.out() + run.err()).replace(desk + "/", "");
    }

    private void change() throws IOException {
        Path file = desk.resolve("灵活就业.xlsx");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Row row : book.getSheet("数值")) {
                if (row.getCell(0).getStringCellValue().equals("flexible-subsidy.pension")) {
                    assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(600);
                    row.getCell(5).setCellValue(650);
                }
            }
            book.write(out);
        }
        Files.write(file, out.toByteArray());
    }
}
