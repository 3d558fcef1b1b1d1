package io.employmentpolicy.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Audience;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Notice;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.decision.Verification;
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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever asks about one right alone is told all the same what becomes of it beside others and beside what was drawn. */
@DisplayName("单问一项，也说它与其他待遇的取舍")
class BesideTest {
    private static final PolicyEngine ENGINE = Shipped.engine();

    private static final String FLEXIBLE = """
        person: { birth_date: 1980-02-28, gender: female, retirement_category: female50, hard_to_employ: true, on_establishment: false }
        employment: [ { status: flexible, start_date: 2024-07-01, end_date: null } ]
        application: [ { policy: TJ-FLEX, applied_on: 2025-01-10, approved_on: 2025-01-20 } ]
        insurance_record: [ { scheme: pension, channel: personal_window, premium_paid: 1024.80, period: { from: 2025-06, to: 2025-06 } } ]
        received_benefit: []
        """;

    private static final String FOUNDER = """
        person: { birth_date: 2000-01-01, hard_to_employ: false, haihe_talent: false, returning_entrepreneur: false, on_establishment: false }
        education: { is_college_graduate: true, leave_date: 2022-03-01, still_enrolled: false }
        startup: { founder_group: [college_graduate], first_startup: true, first_subsidy_already_paid: false, form: small_micro_enterprise, registered_on: 2024-02-29, operates_normally: true, other_conditions_met: true }
        received_benefit: [ { policy: TJ-OP-13-FIRST, year: 2024, granted_on: 2024-12-01, amount: 3000 } ]
        """;

    private static Facts read(String yaml) {
        byte[] question = ("facts:\n" + yaml.indent(2)).getBytes(StandardCharsets.UTF_8);
        return new FactsReader(Dictionary.standard()).read("q", question).facts();
    }

    private static String notice(String facts, LocalDate day, String policy) {
        return ENGINE.notices(read(facts), day, policy).stream()
                .map(one -> DecisionText.print(one, Language.ZH))
                .collect(Collectors.joining("\n"));
    }

    @Test
    @DisplayName("告知书：由他项代替的，写明不另发、由哪一项代替")
    void a_notice_says_what_takes_the_place_of_a_right() {
        LocalDate day = LocalDate.of(2025, 6, 30);
        List<Notice> notices = ENGINE.notices(read(FLEXIBLE), day, "CN-ESF-FLEX");

        assertThat(notices).allSatisfy(one -> assertThat(one.choices()).isNotEmpty());
        assertThat(notice(FLEXIBLE, day, "CN-ESF-FLEX")).contains("  但不另发：由灵活就业社会保险补贴（定额）代替", "  单就本项：每月不超过 ");
        assertThat(notice(FLEXIBLE, day, "TJ-FLEX")).doesNotContain("但不另发");
    }

    @Test
    @DisplayName("告知书：以前领过的，写明不另发")
    void a_notice_says_what_was_drawn_before() {
        assertThat(notice(FOUNDER, LocalDate.of(2025, 2, 28), "TJ-OP-13-FIRST"))
                .contains("  但不另发：以前领过，见已享受待遇 1（首次创业补贴每名创办人只有一次）");
    }

    @Test
    @DisplayName("概览和决定：只问一项，也把它列在不另发之中，并说由什么代替")
    void the_page_and_the_decision_about_one_policy_see_its_like() {
        LocalDate day = LocalDate.of(2025, 6, 30);
        Facts facts = read(FLEXIBLE);
        Decision decision = ENGINE.decideBeside(facts, day, List.of("CN-ESF-FLEX"), Verification.EVERY);

        assertThat(ENGINE.overview(facts, day, List.of("CN-ESF-FLEX"))
                        .screening()
                        .in(Group.YOURS))
                .isEmpty();
        assertThat(DecisionText.print(
                        ENGINE.overview(facts, day, List.of("CN-ESF-FLEX")), Language.ZH, Audience.RESIDENT))
                .contains("—— 已由他项待遇代替 ——", "（国家办法）：由灵活就业社会保险补贴（定额）代替");
        assertThat(decision.determinations())
                .allSatisfy(one -> assertThat(one.policy()).isEqualTo("CN-ESF-FLEX"));
        assertThat(DecisionText.print(decision.determinations().get(0), decision.choices(), Language.ZH))
                .contains("  但不另发：由灵活就业社会保险补贴（定额）代替");
        assertThat(DecisionText.print(decision.determinations().get(0), decision.choices(), Language.EN))
                .contains("  but not paid out: in its place there is ");
    }

    @Test
    @DisplayName("次序就是结果；当日为末日的不说逾期；不具备的不说“因为”了事；冲突说明各按什么")
    void orders_last_days_and_what_is_not_met_are_said() {
        LocalDate day = LocalDate.of(2025, 3, 2);
        String contest = DecisionText.print(
                ENGINE.overview(read("""
                    unemployment_registration: { registered: false }
                    allocation: [ { resource: venue, candidates: [ { id: a, score: 80, priority_holder: false }, { id: b, score: 80, priority_holder: true }, { id: c, score: 90, priority_holder: false } ] } ]
                    """), day, List.of("XQ-04-PRIORITY", "XQ-09-REGISTERED")), Language.ZH);
        assertThat(contest).contains("已排序，次序 c、b、a；因优先而在前 b", "因为未满足：登记失业：否");

        String filing = DecisionText.print(ENGINE.overview(read("""
            employment: [ { status: unit } ]
            injury_case: [ { worker_kind: employee, accident_on: 2025-01-31, employer_filed_on: null, filing_extended_to: null } ]
            """), day, List.of("CN-INJURY-FILING")), Language.ZH);
        assertThat(filing).contains("尚未履行，今日为末日，期限 2025-03-02").doesNotContain("已逾期");

        String size = DecisionText.print(ENGINE.overview(read("""
            employer: { kind: enterprise, size: medium, industry: 工业, employees: 200, annual_revenue: 5000000.00, total_assets: 100.00 }
            """), day, List.of("CN-FIRM-SIZE")), Language.ZH);
        assertThat(size).contains("规则之间冲突（得出不同的值：", "单位已给出规模");
    }
}
