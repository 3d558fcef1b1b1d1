package io.employmentpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("上游所缺的，下游也要说出")
class HandedOnTest {
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final FactsReader READER = new FactsReader(Dictionary.standard());

    @Test
    @DisplayName("所依身份在等待的事项")
    void what_a_status_is_held_for() {
        Outcome.Undetermined open = open("TJ-OP-03-POST", 1, """
                hire:
                  - { person_id: p1, group: [hard_to_employ], start_date: 2025-09-01, formal_conditions_met: true }
                  - { person_id: p2, group: [hard_to_employ], start_date: 2025-09-01, formal_conditions_met: true }
                person: { id: p1, hard_to_employ: true }
                """);
        assertThat(open.waitingFor()).containsExactly("facts_of_hired_person");
        assertThat(open.missingFacts()).isEmpty();
    }

    @Test
    @DisplayName("所依数值有两个不同的取值")
    void a_value_with_two_answers() {
        Outcome.Undetermined open = open("TJ-LOAN-ROUTE", 0, """
                employer: { kind: enterprise, size: small, industry: 其他未列明行业, employees: 100,
                  many_absorbed: true, jobs_stabilised_well: true, labour_use_compliant: true }
                """);
        assertThat(open.contradictions()).singleElement().satisfies(told -> {
            assertThat(told.check()).isEqualTo("CN-FIRM-SIZE.firm-size");
            assertThat(told.text().en()).contains("CN-FIRM-SIZE-V05");
        });
        assertThat(open.contradictions()).extracting(Contradiction::sides).containsOnly(List.of());
    }

    @Test
    @DisplayName("义务所依的计数未定")
    void a_duty_done_by_a_count_that_is_open() {
        Outcome.Undetermined open =
                open("TJ-2021-03", 0, "pension_recipient: { cycle_year: 2025, active_certification: [] }");
        assertThat(open.missingFacts()).extracting(MissingFact::path).containsExactly("activity_evidence");
    }

    @Test
    @DisplayName("金额所依的推算值未定")
    void a_sum_of_a_value_that_is_open() {
        Outcome.Undetermined open = open("CN-DF-REFUND", 0, """
                employer: { kind: enterprise, staff_previous_year: 100, disability_fund_wage: 100000.00,
                  disability_fund_paid: 50000.00 }
                """);
        assertThat(open.indicated())
                .singleElement()
                .satisfies(amount -> assertThat(amount.quantity())
                        .isInstanceOfSatisfying(
                                Amount.DependsOnFacts.class,
                                sum -> assertThat(sum.facts())
                                        .extracting(MissingFact::path)
                                        .containsExactly("employer[0].disabled_staff_counted")));
    }

    private static Outcome.Undetermined open(String policy, int which, String facts) {
        String text = "as_of: 2025-10-01\nfacts:\n" + facts.strip().indent(2);
        Outcome outcome = ENGINE.decide(
                        READER.read("facts.yaml", text.getBytes(StandardCharsets.UTF_8))
                                .facts(),
                        LocalDate.of(2025, 10, 1),
                        List.of(policy))
                .of(policy)
                .get(which)
                .outcome();
        assertThat(outcome).isInstanceOf(Outcome.Undetermined.class);
        return (Outcome.Undetermined) outcome;
    }
}
