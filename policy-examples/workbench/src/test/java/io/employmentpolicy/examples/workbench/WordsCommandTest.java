package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 词汇、读法、数值的打印。 / How words, readings and figures are printed. */
@DisplayName("words、switches、figures 命令")
class WordsCommandTest {
    @Test
    void words_are_told_by_kind() {
        assertThat(Run.of("words", "保费").out())
                .startsWith("字段\n  InsuranceRecord( premiumPaid )  insurance_record.premium_paid  本人实缴保费（数（单位 yuan））\n")
                .contains("数值\n  xiqing-flexible-subsidy.ceiling  ")
                .endsWith("共 2 个\n");
        assertThat(Run.of("words", "monthAfter", "--lang", "en").out())
                .contains("  monthAfter( a day )  the month after {0}");
        assertThat(Run.of("words", "灵活就业", "--only", "status").out())
                .contains("身份\n")
                .doesNotContain("字段");
    }

    @Test
    void a_reading_is_told_with_who_chose_it_and_what_rests_on_it() {
        assertThat(Run.of("switches", "TJ-OP-16.job-since-leaving").out())
                .startsWith(
                        "TJ-OP-16.job-since-leaving  tianjin/employment-opinions-2025/16-flexible-work/measure.yaml:26\n")
                .contains(
                        "  现读作：ignore 只看评定日有无单位就业（随文件的默认，无人选定）\n",
                        "  还可读作：require 离校后从未在单位就业；ask 尚未选定",
                        "  读到它的：TJ-OP-16-E02，属 TJ-OP-16\n",
                        "共 1 处：由人选定 0，用随文件的默认 1；其中不作结论的 0");
        assertThat(Run.of("switches", "TJ-FLEX.resumption", "--choose", "TJ-FLEX.resumption=allowed")
                        .out())
                .contains("现读作：allowed 中途到单位就业后可以继续享受（本次以 --choose 选定）");
        assertThat(Run.of("switches", "TJ-FLEX", "--open", "--lang", "en").out())
                .contains("TJ-FLEX.resumption", "read so: ask not chosen: what depends on it stays open")
                .doesNotContain("CN-UI-EXT-OR-FLEX");
    }

    @Test
    void sentences_say_the_reading_and_not_its_name() {
        assertThat(Run.of("show", "TJ-OP-16-E02", "--on", "2026-11-29").out())
                .contains("条文读作“只看评定日有无单位就业”（现取此读法）", "还可读作“离校后从未在单位就业”（require）");
        assertThat(Run.of("show", "TJ-OP-16-E02", "--on", "2026-11-29", "--lang", "en")
                        .out())
                .contains(
                        "the text is read so: \"only whether there is a job with an employer on that day\" (as it is now)");
    }

    @Test
    void figures_are_told_by_the_age_of_their_check() {
        String out = Run.of("figures", "flexible-subsidy", "--checked-before", "2026-12-01")
                .out();

        assertThat(out.indexOf("未写核对日  flexible-subsidy.graduate  "))
                .isNotNegative()
                .isLessThan(out.indexOf("2026-11-20  flexible-subsidy.first-year"));
        assertThat(out).contains("只缴纳职工养老保险的月补贴：600 yuan/month  [转述来源，市人社等四部门通知", "出处里的记号\n", "  T-36：天津、西青政策数字查证表");
        assertThat(Run.of("figures", "flexible-subsidy", "--checked-before", "2026-11-20")
                        .out())
                .contains("未写核对日")
                .doesNotContain("2026-11-20  ");
    }
}
