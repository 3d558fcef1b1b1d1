package io.employmentpolicy.rules.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 规则的白话。 / What is shown of rules is their conditions in words, with the figures of the day asked about. */
@DisplayName("规则的白话")
class PolicyGuideTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final PolicyGuide GUIDE = new PolicyGuide(Edition.shipped());

    @Test
    void a_rule_says_conditions_sum_and_months_in_labels_and_figures() {
        assertThat(text("TJ-FLEX-E01", Language.ZH))
                .contains("（1）具备灵活就业的就业困难人员身份；")
                .contains("险种为职工基本养老保险，缴费渠道为个人窗口缴费，本人实缴保费大于 0，")
                .contains("那么：每月给 600 元（只缴纳职工养老保险的月补贴），自灵活就业社保补贴首次核准日的次月起，最长月数为灵活就业社保补贴月数。")
                .contains("转述来源：市人社等四部门通知（2024-12-31）第二部分摘录，2026-11-20 核对")
                .contains("《关于完善就业困难人员灵活就业社会保险补贴的通知》二、补贴标准");
        assertThat(text("TJ-FLEX-E01", Language.EN))
                .contains("(1) holds the status \"Hard-to-employ person in flexible employment\";")
                .contains("premium paid by the person is more than 0")
                .contains("there is an insurance record: scheme is employees' basic pension insurance");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_rule_is_said_without_the_words_of_the_other_form(Language language) {
        for (Rule rule : Edition.shipped().rules()) {
            String said = text(rule.id(), language)
                    .lines()
                    .takeWhile(line -> !line.startsWith("数值") && !line.startsWith("Figures"))
                    .reduce("", (all, line) -> all + "\n" + line);
            assertThat(said)
                    .as(rule.id())
                    .doesNotContain("$", "==", "null", "{", "\"\"")
                    .contains(rule.id());
            rule.conditions()
                    .forEach(condition -> assertThat(said)
                            .as(rule.id())
                            .doesNotContain(condition.pattern().kind().typeName() + "("));
        }
    }

    @Test
    void a_page_in_english_holds_no_chinese_but_what_it_quotes() {
        for (String policy : Edition.shipped().policies().keySet()) {
            String said =
                    GUIDE.page(policy, DAY, Language.EN, true).orElseThrow().text();
            assertThat(said.replaceAll("“[^“”]*”|\"[^\"]*\"", "")
                            .lines()
                            .filter(line -> line.matches(".*\\p{IsHan}.*")))
                    .as(policy)
                    .isEmpty();
        }
    }

    @Test
    void alternatives_between_commas_stand_in_brackets() {
        assertThat(text("TJ-KEY-GROUP-HIRE-S05", Language.ZH))
                .contains("有招用记录：（重点群体类别包含就业困难人员 或 重点群体类别包含脱贫人口 或 重点群体类别包含高校毕业生）；");
    }

    @Test
    void facts_of_one_kind_are_told_apart_by_the_number_of_their_condition() {
        assertThat(text("CN-INJURY-ALLOWANCE-MAJOR-X02", Language.ZH)).contains("晚于第 1 项的工伤认定案件的事故发生或职业病诊断日");
    }

    @Test
    void a_value_that_is_only_ever_one_or_nothing_says_yes_or_no() {
        assertThat(text("TJ-OP-10-STARTUP-E01", Language.ZH)).contains("创办人是退役军人为是");
    }

    @Test
    void the_figures_are_those_of_the_day_and_history_tells_them_all() {
        assertThat(GUIDE.page("TJ-FLEX-E01", LocalDate.of(2024, 12, 31), Language.ZH, false)
                        .orElseThrow()
                        .text())
                .contains("每月给“只缴纳职工养老保险的月补贴”（数值未公布）")
                .contains("只缴纳职工养老保险的月补贴：该日没有已知的取值");
        assertThat(GUIDE.page("TJ-FLEX-E01", LocalDate.of(2024, 12, 31), Language.ZH, true)
                        .orElseThrow()
                        .text())
                .contains("只缴纳职工养老保险的月补贴：600 元/月（2025-01-01 起，至 2027-12-31");
    }

    @Test
    void a_page_for_browsers_shows_what_files_hold_and_runs_nothing() {
        Rulebook edition = Edition.with(Map.of("x/parameters.yaml", """
                flexible-subsidy.pension:
                  title: "<script>alert('x')</script>&\\u202e月补贴"
                  unit: yuan/month
                  values:
                    - { value: "600", from: 2025-01-01, to: 2027-12-31, trust: assumed, source: "<img src=x>" }
                """));
        String html = new PolicyGuide(edition)
                .page("TJ-FLEX-E01", DAY, Language.ZH, false)
                .orElseThrow()
                .html();
        assertThat(html)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;U+202e月补贴")
                .doesNotContain("<script", "<img", "http")
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">");
    }

    @Test
    void codes_of_sources_are_explained() {
        assertThat(SourceCodes.explained("通知（T-36）；国务院令（N-11.5）", Language.ZH))
                .isEqualTo("通知（T-36〔核对清单·天津第 36 条〕）；国务院令（N-11.5〔核对清单·全国第 11 节第 5 条〕）");
        assertThat(SourceCodes.explained("TJ-145-09", Language.EN)).isEqualTo("TJ-145-09");
    }

    private static String text(String id, Language language) {
        return GUIDE.page(id, DAY, language, false).orElseThrow().text();
    }
}
