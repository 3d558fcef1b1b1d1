package io.employmentpolicy.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Audience;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What people asked, read off the page they get. */
@DisplayName("概览怎样回答人们的提问")
class PageAnswersTest {
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private static String page(String facts, String... policies) {
        return page(facts, Language.ZH, policies);
    }

    private static String page(String facts, Language language, String... policies) {
        return DecisionText.print(ENGINE.overview(read(facts), DAY, List.of(policies)), language, Audience.CLERK);
    }

    private static Facts read(String yaml) {
        byte[] question = ("facts:\n" + yaml.indent(2)).getBytes(StandardCharsets.UTF_8);
        return new FactsReader(Dictionary.standard()).read("q", question).facts();
    }

    @Test
    @DisplayName("不知道退休类别的妇女：两个月份都告诉她")
    void both_months_are_told_to_a_woman_who_does_not_know_her_category() {
        String page = page("person: { gender: female, birth_date: 1972-10-15 }", "CN-RETIRE");

        assertThat(page)
                .contains("如果“退休年龄类别”为原法定退休年龄五十五周岁女职工：2028-07", "如果“退休年龄类别”为原法定退休年龄五十周岁女职工：2022-10")
                .doesNotContain("男职工：");
        assertThat(page("person: { gender: female, birth_date: 1972-10-15 }", Language.EN, "CN-RETIRE"))
                .contains("2028-07", "2022-10");
    }

    @Test
    @DisplayName("类别不详而无论哪一种都不符合的，不说“可能”")
    void what_no_answer_could_turn_is_not_called_possible() {
        String facts = """
            person: { gender: female, birth_date: 1974-01-20, draws_pension: false }
            unemployment_registration: { registered: true, registered_on: 2025-12-02, job_seeking: true }
            unemployment_insurance: { contribution_months: 30, unspent_months: 0, left_involuntarily: true, drawing: true, months_drawn: 3, stop_events: [] }
            """;
        String page = page(facts);

        assertThat(page).contains("（CN-UI-EXT）、", "无论“退休年龄类别”为哪一种，都不符合").doesNotContain("—— 可能享受 ——");
        assertThat(ENGINE.overview(read(facts), DAY).screening().in(Group.PERHAPS))
                .isEmpty();
    }

    @Test
    @DisplayName("问自己失业金的人，不拿他的死亡来说事")
    void nobody_is_offered_what_follows_from_a_death_nobody_spoke_of() {
        String page = page("""
            person: { gender: male, birth_date: 1985-04-12, draws_pension: false }
            unemployment_registration: { registered: true, job_seeking: true, registered_on: 2025-11-05 }
            unemployment_insurance: { contribution_months: 60, unspent_months: 0, left_involuntarily: true, drawing: true, months_drawn: 4, stop_events: [] }
            """);

        assertThat(page).contains("领取期间的基本医疗保险费（失业保险基金支付）（CN-UI-MEDICAL）").doesNotContain("死亡");
    }

    @Test
    @DisplayName("所告大都关于一项待遇的，说它可能，连同数额和起止")
    void a_benefit_most_of_which_was_told_is_near() {
        String page = page("""
            person: { gender: female, birth_date: 1992-08-01, tianjin_household: false }
            unemployment_registration: { registered: true, registered_on: 2026-03-02, job_seeking: true }
            unemployment_insurance: { contribution_months: 40, unspent_months: 0, separation_cause: contract_ended }
            """);

        assertThat(page).contains("失业保险金（CN-UI）：如果符合，金额未公布，2026-03 至 2027-02，最长 12 个月");
    }

    @Test
    @DisplayName("是否一类的推算值说“否”，不说“为1”")
    void what_stands_for_no_says_no() {
        String page = page("""
            unemployment_registration: { registered: true, registered_on: 2026-03-01, job_seeking: true }
            unemployment_insurance: { contribution_months: 50, left_involuntarily: false, drawing: false }
            """, "CN-UI");

        assertThat(page).contains("未满足：是否非因本人意愿中断就业：否").doesNotContain("一为是");
    }

    @Test
    @DisplayName("几条记录不能都取的，说至多取几条，合计只算这几条")
    void of_several_records_it_is_said_how_many_count() {
        String certificate = "{ gained_on: 2026-0%d-10, occupation: 工种%d, grade: senior, urgent_occupation: true,"
                + " matches_industry: true, digital_or_green: false, employed_by_enterprise: true, unemployment_months: 12,"
                + " applied_on: 2026-0%d-20 }";
        String all = IntStream.rangeClosed(1, 4)
                .mapToObj(month -> certificate.formatted(Math.min(month, 3), month, Math.min(month, 3)))
                .collect(Collectors.joining(", "));
        String page = page(
                "person: { id: P }\nunemployment_insurance: { drawing: false }\nreceived_benefit: []\nskill_certificate: [ "
                        + all + " ]\n",
                "CN-SKILL-GRANT");

        assertThat(page)
                .contains("4 条中至多取 3 条，合计不超过 6,000 元", "这些记录不能都取，至多取 3 条：技能提升补贴每人每年的总次数")
                .doesNotContain("8,000");
    }

    @Test
    @DisplayName("读法、反面的比较、合计和代码都用话说")
    void readings_opposites_totals_and_codes_are_said_in_words() {
        String graduate = page("""
            person: { gender: male, birth_date: 2001-09-15 }
            education: { is_college_graduate: true, leave_date: 2024-06-30 }
            employment: [ { status: flexible, unit_job_since_leaving: false } ]
            """, "TJ-OP-16");
        assertThat(graduate)
                .contains("因为：灵活就业人员身份；离校两年内的高校毕业生身份；离校后曾有单位就业：否")
                .contains("另一种读法还要求离校后从未在单位就业")
                .doesNotContain("取 ignore 或", "取 require");

        String old = page("""
            person: { gender: female, birth_date: 1978-05-20, retirement_category: female55, hard_to_employ: true }
            employment: [ { status: flexible } ]
            insurance_record: [ { scheme: pension, channel: personal_window, premium_paid: 300.00, period: { from: 2010-01, to: 2010-03 } } ]
            application: [ { policy: TJ-FLEX, applied_on: 2026-02-20, approved_on: 2026-03-10 } ]
            received_benefit: []
            """, "TJ-FLEX");
        assertThat(old).contains("缴费所属期的末月不早于评定日所在的月之前 3 个月").doesNotContain("并非");

        String firm = page(
                "employer: { kind: enterprise, size: micro, insured_staff: 28, laid_off_last_year: 0,"
                        + " unemployment_premium_months: 12, unemployment_premiums_last_year: 10000.00 }",
                "CN-RETENTION");
        assertThat(firm).contains("：微型").doesNotContain("micro");
    }

    @Test
    @DisplayName("补答可能还有的，说出是哪些待遇")
    void what_waits_for_a_fact_is_named() {
        assertThat(page("person: { gender: male, birth_date: 1979-06-20 }")).containsPattern("  失业保险：.*失业保险.*等 \\d+ 项");
    }

    @Test
    @DisplayName("相隔几个月由库来数，不留给人数")
    void what_was_worked_out_is_told() {
        String page = page("""
            person: { gender: female, birth_date: 1975-05-20, retirement_category: female55, hard_to_employ: true }
            employment: [ { status: flexible } ]
            insurance_record: [ { scheme: pension, channel: personal_window, premium_paid: 1036.00, period: { from: 2026-01, to: 2026-03 } } ]
            application: [ { policy: TJ-FLEX, applied_on: 2026-02-20, approved_on: 2026-03-10 } ]
            received_benefit: []
            """, "TJ-FLEX");

        assertThat(page).contains("相隔的月数不少于 60 个月（实际 67；");
    }

    @Test
    @DisplayName("已经结束和还没有开始的工作，说明何时结束、何时开始")
    void what_ended_or_has_not_begun_is_told_as_such() {
        String graduate = """
            person: { gender: male, birth_date: 2001-09-15, on_establishment: false }
            education: { is_college_graduate: true, leave_date: 2024-06-30 }
            employment: [ { status: flexible, start_date: %s, end_date: %s } ]
            insurance_record: [ { scheme: pension, channel: personal_window, premium_paid: 1036.00, period: { from: 2026-01, to: 2026-03 } } ]
            received_benefit: []
            """;

        assertThat(page(graduate.formatted("2024-08-01", "2025-12-31"), "CN-ESF-FLEX-GRADUATE"))
                .contains("就业状态 = 未就业（所列的一段已于 2025-12-31 结束）");
        assertThat(page(graduate.formatted("2026-04-01", "null"), "CN-ESF-FLEX-GRADUATE"))
                .contains("就业状态 = 未就业（所列的一段 2026-04-01 才开始）");
        assertThat(page(graduate.formatted("2024-08-01", "2025-12-31"), Language.EN, "CN-ESF-FLEX-GRADUATE"))
                .contains("(what was told ended on 2025-12-31)");
    }

    @Test
    @DisplayName("规则之间冲突的，说出各据什么，不说规则编号")
    void rules_in_conflict_are_told_by_what_they_go_by() {
        String page = page("""
            employer: { kind: enterprise, industry: 工业, size: medium, employees: 300, annual_revenue: 19999999.99, total_assets: 100 }
            """, "CN-FIRM-SIZE");

        assertThat(page).contains("规则之间冲突（得出不同的值：", "单位已给出规模（规模 = 中型）").doesNotContainPattern("CN-FIRM-SIZE-V\\d");
    }

    @Test
    @DisplayName("已经领养老金的人，不问失业保险：有了记录也领不到")
    void nobody_is_offered_what_a_record_could_not_bring_him() {
        String unemployed = "失业保险：继续领取失业保险金";

        assertThat(page("person: { gender: male, birth_date: 1964-07-20, draws_pension: true }"))
                .contains("—— 补答以下事实，可能还有 ——")
                .doesNotContain(unemployed, "失业保险待遇（原则性规定）", "退役军人失业保险金");
        assertThat(page("person: { gender: male, birth_date: 1984-07-20, draws_pension: false }"))
                .contains(unemployed);
    }

    @Test
    @DisplayName("义务取决于有没有延长的，说出没有延长时的末日")
    void a_duty_that_hangs_on_an_extension_tells_until_when_without_one() {
        String accident = "injury_case: [ { accident_on: 2026-03-10 } ]";

        assertThat(page("person: { gender: male, birth_date: 1985-07-20 }\n" + accident))
                .contains("取决于 工伤认定案件·同意延长的申请期限末日；没有的话，期限 2026-04-09");
        assertThat(page("person: { gender: male, birth_date: 1985-07-20 }\n" + accident, Language.EN))
                .contains("filing extended to; if there is none, by 2026-04-09");
    }
}
