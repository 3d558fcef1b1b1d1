package io.employmentpolicy.rules.combine;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Months and years drawn before are taken off, as they are told; what was drawn for others, or of something else, is not. */
@DisplayName("已享受的月份和年度从中扣除")
class DrawnMonthsTest {
    private static final FactsReader READER = new FactsReader(Dictionary.standard());
    private static final String FLEXIBLE = """
        person: { gender: male, birth_month: 1980-01, hard_to_employ: true, on_establishment: false }
        employment: [ { status: flexible } ]
        application: [ { policy: CN-ESF-FLEX, approved_on: 2025-01-10 } ]
        insurance_record: [ { scheme: pension, channel: personal_window, premium_paid: 900, period: { from: 2025-06, to: 2025-06 } } ]
        received_benefit: [ %s ]
        """;
    private static final String TRADER = """
        person: { self_employed_veteran: true }
        startup: { form: individual_business, registered_on: 2025-01-15, tax_due_in_year: 15000, months_operated_in_year: 12 }
        received_benefit: [ %s ]
        """;
    private static final String POST = """
        public_post: [ { kind: public_welfare, holder_id: A, hard_to_employ: true, started_on: 2025-05-01, months_to_retirement: 60,
            placements_before: 0, holder_on_establishment: false } ]
        received_benefit: [ %s ]
        """;

    @Test
    void months_of_the_term_that_were_drawn_are_not_left() {
        assertThat(right(FLEXIBLE, "{ policy: CN-ESF-FLEX, period: { from: 2025-01, to: 2025-05 } }")
                        .months())
                .containsExactly(new MonthPeriod(YearMonth.of(2025, 6), YearMonth.of(2027, 12)));
        assertThat(choices(FLEXIBLE, "{ policy: CN-ESF-FLEX, period: { from: 2024-01, to: 2024-12 } }", "2025-06-30"))
                .isEmpty();
    }

    @Test
    void months_drawn_under_another_name_of_the_right_count_and_those_of_another_right_do_not() {
        assertThat(right(FLEXIBLE, "{ policy: TJ-FLEX, period: { from: 2025-02, to: 2025-02 } }")
                        .months())
                .containsExactly(
                        new MonthPeriod(YearMonth.of(2025, 1), YearMonth.of(2025, 1)),
                        new MonthPeriod(YearMonth.of(2025, 3), YearMonth.of(2027, 12)));
        assertThat(choices(FLEXIBLE, "{ policy: CN-ESF-SEEK, period: { from: 2025-02, to: 2025-02 } }", "2025-06-30"))
                .isEmpty();
    }

    @Test
    void what_was_drawn_in_the_term_without_its_months_leaves_the_right_open() {
        assertThat(right(FLEXIBLE, "{ policy: CN-ESF-FLEX, granted_on: 2025-06-10 }")
                        .standing())
                .isEqualTo(Choice.Standing.OPEN);
        assertThat(choices(FLEXIBLE, "{ policy: CN-ESF-FLEX, year: 2024 }", "2025-06-30"))
                .isEmpty();
    }

    @Test
    void once_every_month_is_drawn_nothing_is_left() {
        assertThat(right(FLEXIBLE, "{ policy: CN-ESF-FLEX, period: { from: 2025-01, to: 2027-12 } }")
                        .standing())
                .isEqualTo(Choice.Standing.FALLS_OUT);
    }

    @Test
    void a_post_loses_the_months_of_who_holds_it_alone() {
        assertThat(right(POST, "{ policy: CN-ESF-POST, person_id: A, period: { from: 2025-05, to: 2025-06 } }")
                        .months())
                .containsExactly(new MonthPeriod(YearMonth.of(2025, 7), YearMonth.of(2028, 4)));
        assertThat(choices(
                        POST,
                        "{ policy: CN-ESF-POST, person_id: B, period: { from: 2025-05, to: 2025-06 } }",
                        "2025-06-30"))
                .isEmpty();
    }

    @Test
    void what_was_deducted_of_a_year_is_taken_off_that_year_alone() {
        String part = "{ policy: CN-TAX-VETERAN, year: 2025, amount: 5000 }";
        assertThat(right(TRADER, part).worth().most()).isEqualTo(Yuan.of("10000.00"));
        assertThat(right(TRADER, "{ policy: CN-TAX-VETERAN, year: 2025, amount: 15000 }")
                        .standing())
                .isEqualTo(Choice.Standing.FALLS_OUT);
        assertThat(right(TRADER, part + ", { policy: CN-TAX-VETERAN, year: 2025, amount: 10000 }")
                        .standing())
                .isEqualTo(Choice.Standing.FALLS_OUT);
        assertThat(choices(TRADER, "{ policy: CN-TAX-VETERAN, year: 2024, amount: 15000 }", "2025-06-30"))
                .isEmpty();
    }

    @Test
    void what_is_granted_once_is_not_due_after_it_was_drawn_under_another_name() {
        String test = """
            person: { on_establishment: false, hard_to_employ: true }
            training_enrolment: [ { id: T1, occupation: 焊工, first_evaluation: true, test_passed: true, certificate: skill_level, certificate_on: 2025-05-01 } ]
            received_benefit: [ %s ]
            """;
        assertThat(right(
                                test,
                                "{ policy: TJ-SKILL-TEST, fund: employment_subsidy, occupation: 电工, enrolment_id: T1 }",
                                "CN-ESF-ONE-EVAL")
                        .standing())
                .isEqualTo(Choice.Standing.FALLS_OUT);
        assertThat(choices(
                        test,
                        "{ policy: TJ-SKILL-TEST, fund: employment_subsidy, occupation: 电工, enrolment_id: T2 }",
                        "2025-06-30"))
                .isEmpty();
    }

    private static Choice.Right right(String facts, String received) {
        return right(facts, received, Combiner.DRAWN_ONCE.id());
    }

    private static Choice.Right right(String facts, String received, String rule) {
        List<Choice> choices = choices(facts, received, "2025-06-30");
        assertThat(choices).hasSize(1);
        assertThat(choices.get(0).rules()).extracting(Choice.Rule::id).containsExactly(rule);
        return choices.get(0).rights().get(0);
    }

    private static List<Choice> choices(String facts, String received, String day) {
        LocalDate asOf = LocalDate.parse(day);
        String text = "as_of: " + day + "\nfacts:\n" + facts.formatted(received).indent(2);
        Decision decision = Shipped.engine()
                .decide(
                        READER.read("facts.yaml", text.getBytes(StandardCharsets.UTF_8))
                                .facts(),
                        asOf,
                        List.of("CN-ESF-FLEX", "CN-ESF-POST", "CN-TAX-VETERAN", "CN-ESF-EVAL"));
        assertThat(decision.determinations().stream().anyMatch(one -> one.outcome() instanceof Outcome.Eligible))
                .isTrue();
        return decision.choices();
    }
}
