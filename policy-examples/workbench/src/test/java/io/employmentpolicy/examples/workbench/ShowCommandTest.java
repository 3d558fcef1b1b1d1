package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 白话打印。 / What {@code show} finds, and in which form it prints. */
@DisplayName("show 命令")
class ShowCommandTest {
    @Test
    void a_rule_a_policy_a_title_a_measure_and_a_folder_are_found() {
        assertThat(Run.of("show", "TJ-FLEX-E02", "--on", "2026-11-29").out())
                .contains("每月给 200 元", "TJ-FLEX-E02")
                .doesNotContain("TJ-FLEX-E01");
        assertThat(Run.of("show", "TJ-FLEX", "--on", "2026-11-29").out()).contains("TJ-FLEX-E01", "TJ-FLEX-X03");
        assertThat(Run.of("show", "灵活就业社会保险补贴（定额）", "--on", "2026-11-29").out()).contains("TJ-FLEX-E01");
        assertThat(Run.of("show", "flexible-subsidy-2024", "--on", "2026-11-29").out())
                .contains("（TJ-FLEX）", "（TJ-FLEX-MONTHS）", "（TJ-FLEX-APPROVAL）");
        assertThat(Run.of("show", "TJ-OP-16", "--on", "2026-11-29").out())
                .contains("TJ-OP-16-E02", "同一措施另有：", "TJ-FLEX");
    }

    @Test
    void in_english_and_as_a_page_for_browsers() {
        assertThat(Run.of("show", "TJ-FLEX-E02", "--on", "2026-11-29", "--lang", "en")
                        .out())
                .contains("If all of these hold:", "is paid every month");
        assertThat(Run.of("show", "TJ-FLEX-E02", "--on", "2026-11-29", "--html").out())
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n");
    }

    @Test
    void what_nobody_knows_is_told_with_what_is_near() {
        Run run = Run.of("show", "TJ-FLEX-E20", "--on", "2026-11-29");

        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("WB-120", "TJ-FLEX-E20", "是否想写 TJ-FLEX-E");
    }
}
