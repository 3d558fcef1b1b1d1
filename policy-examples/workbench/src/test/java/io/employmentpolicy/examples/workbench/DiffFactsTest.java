package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("对照两版的人群")
class DiffFactsTest {
    private static final String COLUMNS =
            "id,as_of,person.hard_to_employ,person.gender,person.birth_date,employment.status,insurance_record.scheme,insurance_record.channel,insurance_record.premium_paid,insurance_record.period,application.policy,application.approved_on,received_benefit\n";

    /** Approved last year, so that the month of the raise counts; the other is no hard-to-employ person. */
    private static final String WINS = ",2027-03-31,true,male,1972/5/20,flexible,pension,personal_window,1036,{from:"
            + " 2027-01},TJ-FLEX,2026-03-10,[]\n";

    private static final String STAYS = ",2027-03-31,false,male,1972-05-20,unit,,,,,,,[]\n";

    private static final String RAISED = """
        flexible-subsidy.pension:
          title: 只缴纳职工养老保险的月补贴
          unit: yuan/month
          running-cases: new
          values:
            - { value: "600", from: 2024-01-01, to: 2026-12-31, trust: reported, source: 示例 }
            - { value: "650", from: 2027-01-01, trust: assumed, source: 示例 }
        """;

    @TempDir
    Path folder;

    private Path overlay;

    @BeforeEach
    void raise() throws IOException {
        overlay = Files.createDirectory(folder.resolve("raised"));
        Files.writeString(overlay.resolve("parameters.yaml"), RAISED);
    }

    private Run diff(String file, String... further) {
        String[] words = new String[5 + further.length];
        System.arraycopy(
                new String[] {
                    "diff",
                    "shipped",
                    overlay.toString(),
                    "--facts",
                    folder.resolve(file).toString()
                },
                0,
                words,
                0,
                5);
        System.arraycopy(further, 0, words, 5, further.length);
        return Run.of(words);
    }

    private String told(String file) {
        Run run = diff(file);
        return run.out() + run.err();
    }

    @Test
    @DisplayName("一行一人的表，上千行的数目分毫不差")
    void a_table_of_thousands() throws IOException {
        StringBuilder table = new StringBuilder(COLUMNS);
        for (int i = 1; i <= 3_000; i++) {
            table.append("P").append(i).append(i % 3 == 0 ? WINS : STAYS);
        }
        Files.writeString(folder.resolve("people.csv"), table);

        Run run = diff("people.csv");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(Exit.OK);
        assertThat(run.out()).contains("试了 3000 例", "合计：结果不同 1000，受益 1000，受损 0，新符合 0，不再符合 0，新成未决 0，金额 +1350000.00");
    }

    @Test
    @DisplayName("处处让位的旧数字不再列出")
    void a_value_that_counts_on_no_day_is_not_listed() throws IOException {
        Files.writeString(folder.resolve("people.csv"), COLUMNS + "P1" + STAYS);

        assertThat(diff("people.csv").out())
                .contains("新：600 yuan/month 2024-01-01..2026-12-31 [转述来源, 示例]; 650 yuan/month 2027-01-01.. [推定, 示例]"
                        + " (running-cases new)");
    }

    @Test
    @DisplayName("没有评定日的行用 --as-of 或不予运行；写错的日期和列指明行列")
    void days_and_columns() throws IOException {
        Files.writeString(folder.resolve("people.csv"), "id,person.gender\nP1,male\n");
        assertThat(told("people.csv")).contains("没有评定日");
        assertThat(diff("people.csv", "--as-of", "2027-03-31").exit()).isEqualTo(Exit.OK);

        Files.writeString(folder.resolve("people.csv"), "id,as_of,persn.gender\nP1,2027年3月31日,male\n合计,1,\n");
        Run run = diff("people.csv");
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.out() + run.err()).contains("DOC-119", "people.csv:3:1");

        Files.writeString(folder.resolve("people.csv"), "id,as_of,persn.gender\nP1,2027年3月31日,male\n");
        assertThat(told("people.csv")).contains("CASE-117", "CASE-105", "people.csv:2:4", "改为 2027-03-31");
    }

    @Test
    @DisplayName("Parquet 和工作簿说明怎样换成能读的")
    void other_tables_are_told_how_to_be_saved() throws IOException {
        for (String file : new String[] {"people.parquet", "people.xlsx"}) {
            Files.writeString(folder.resolve(file), "PAR1");
            Run run = diff(file);
            assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
            assertThat(run.out() + run.err()).contains("WB-119", "CSV UTF-8", "spark-batch");
        }
    }
}
