package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 查找。 / What {@code find} prints: one hit a line, with the file and line to edit. */
@DisplayName("find 命令")
class FindCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_hit_is_one_line_with_label_id_and_place() {
        Run run = Run.of("find", "600", "元");

        assertThat(run.exit()).isEqualTo(Exit.OK);
        assertThat(run.out().lines().findFirst())
                .contains("数值  flexible-subsidy.pension  只缴纳职工养老保险的月补贴：600 yuan/month "
                        + " tianjin/flexible-subsidy-2024/parameters.yaml:12");
    }

    @Test
    void english_is_spoken_when_asked_for() {
        assertThat(Run.of("find", "TJ-OP-16", "flexible", "workers", "--lang", "en", "--most", "1")
                        .out())
                .startsWith("measure  TJ-OP-16  Protection of flexible workers "
                        + " tianjin/employment-opinions-2025/documents.yaml:")
                .contains("--most N lists more");
    }

    @Test
    void what_an_overlay_holds_is_named_by_its_folder() throws IOException {
        Path file = folder.resolve("parameters.yaml");
        Files.writeString(
                file,
                "flexible-subsidy.pension:\n"
                        + "  title: 只缴纳职工养老保险的月补贴\n"
                        + "  unit: yuan/month\n"
                        + "  running-cases: old\n"
                        + "  values:\n"
                        + "    - { value: \"21600\", from: 2027-01-01, to: 2027-12-31, trust: assumed, source: 示例 }\n");

        assertThat(Run.of("find", "21,600", "--overlay", folder.toString()).out())
                .startsWith("数值  flexible-subsidy.pension  ")
                .contains(file.toString().replace('\\', '/') + ":6");
    }

    @Test
    void programs_get_json() {
        assertThat(Run.of("find", "PARAM-107", "--format", "json").out())
                .startsWith("[\n  {\"subject\":\"problem\",\"id\":\"PARAM-107\",\"label_zh\":\"")
                .endsWith("\"path\":null}\n]\n");
    }

    @Test
    void nothing_found_is_told_with_what_is_near() {
        Run run = Run.of("find", "灵活就页补帖金");

        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("WB-121", "没有查到 灵活就页补帖金", "是否想找 ", "灵活就业");
    }
}
