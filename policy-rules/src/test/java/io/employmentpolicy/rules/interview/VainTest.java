package io.employmentpolicy.rules.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Audience;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.decision.Screening.Finding;
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
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What nobody in this position could have is neither offered nor asked about, nor told as a step. */
@DisplayName("不提供、也不问及无望的待遇")
class VainTest {
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);
    private static final FactPath PLAN = new FactPath("retirement_plan", null, null);

    private static Facts facts(String yaml) {
        return new FactsReader(Dictionary.standard())
                .read("vain.yaml", ("facts: { " + yaml + " }").getBytes(StandardCharsets.UTF_8))
                .facts();
    }

    private static List<String> offered(Facts facts) {
        return ENGINE.overview(facts, DAY).screening().in(Group.ASK).stream()
                .map(Finding::policy)
                .toList();
    }

    private static boolean asksForPlan(Interview begun) {
        Interview interview = begun;
        while (interview.next().isPresent()) {
            interview = interview.notKnown();
        }
        return interview.asked().stream().anyMatch(question -> question.paths().contains(PLAN));
    }

    @Test
    void whoever_may_choose_his_month_soon_is_offered_to() {
        Facts facts = facts("person: { gender: male, birth_date: 1966-11-10 }");
        assertThat(offered(facts)).contains("CN-RETIRE-EARLY", "CN-RETIRE-LATE");
        assertThat(asksForPlan(ENGINE.interview(facts, DAY, Goal.personalBenefits())))
                .isTrue();
    }

    @Test
    void nobody_of_twenty_four_is() {
        Facts facts = facts("person: { gender: male, birth_date: 2002-03-11 }");
        assertThat(offered(facts)).doesNotContain("CN-RETIRE-EARLY", "CN-RETIRE-LATE");
        assertThat(asksForPlan(ENGINE.interview(facts, DAY, Goal.personalBenefits())))
                .isFalse();
    }

    @Test
    void nor_is_who_draws_a_pension_near_the_month() {
        Facts facts = facts(
                "person: { gender: female, birth_date: 1976-02-10, retirement_category: female50, draws_pension: true }");
        assertThat(offered(facts)).doesNotContain("CN-RETIRE-EARLY", "CN-RETIRE-LATE");
        assertThat(asksForPlan(ENGINE.interview(facts, DAY, Goal.personalBenefits())))
                .isFalse();
    }

    /** Whoever names a policy wants to know what it takes. */
    @Test
    void who_asks_for_a_policy_is_asked_all_of_it() {
        Facts facts = facts("person: { gender: male, birth_date: 2002-03-11 }");
        assertThat(asksForPlan(ENGINE.interview(facts, DAY, Goal.policies(List.of("CN-RETIRE-EARLY")))))
                .isTrue();
    }

    @Test
    void nobody_is_told_what_a_death_would_bring() {
        Facts facts = facts(
                "person: { gender: female, birth_date: 1974-05-12, draws_pension: false },"
                        + " unemployment_registration: { registered: true, job_seeking: true, registered_on: 2026-10-08 },"
                        + " unemployment_insurance: { contribution_months: 132, separation_cause: contract_ended, drawing: false }");
        assertThat(DecisionText.print(ENGINE.changes(facts, DAY, "CN-UI-SURVIVORS"), Language.ZH))
                .doesNotContain("死亡日期");
    }

    @Test
    void what_was_begun_becomes_nothing_else() {
        Facts facts = facts("person: { birth_date: 2008-04-04 },"
                + " internship: [ { kind: enterprise_practice, started_on: 2026-09-01, employer_accepted: true } ]");
        String page = DecisionText.print(ENGINE.overview(facts, DAY), Language.ZH, Audience.RESIDENT);
        assertThat(page).contains("见习实习类型为就业见习").doesNotContain("现为 企业实习");
    }

    @Test
    void yes_and_no_are_said_case_by_case() {
        Facts facts = facts("person: { gender: male, birth_date: 1963-10-10, draws_pension: true }");
        String page = DecisionText.print(ENGINE.overview(facts, DAY), Language.ZH, Audience.RESIDENT);
        assertThat(page).contains("如果“退役军人”为是：否").doesNotContain("：0\n");
    }

    @Test
    void a_step_says_that_there_is_a_record_as_it_is_asked() {
        Facts facts = facts("person: { gender: female, birth_date: 2002-03-11, hard_to_employ: true },"
                + " employment: [ { status: none, unit_job_since_leaving: false } ]");
        for (Language language : Language.values()) {
            assertThat(Objects.requireNonNull(
                            DecisionText.print(ENGINE.overview(facts, DAY), language, Audience.RESIDENT)))
                    .doesNotContain("为有一项", "is there is one");
        }
    }
}
