package io.employmentpolicy.rules.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.model.application.Application;
import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.employment.Employment;
import io.employmentpolicy.model.employment.EmploymentStatus;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.insurance.Channel;
import io.employmentpolicy.model.insurance.InsuranceRecord;
import io.employmentpolicy.model.insurance.Scheme;
import io.employmentpolicy.model.person.Gender;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.person.PersonBuilder;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("分情形")
class ByCaseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final PolicyEngine ENGINE = Shipped.engine();

    private static Facts worker(PersonBuilder person) {
        return Facts.builder()
                .add(
                        person.hardToEmploy(true).build(),
                        Employment.builder().status(EmploymentStatus.FLEXIBLE).build(),
                        InsuranceRecord.builder()
                                .scheme(Scheme.PENSION)
                                .channel(Channel.PERSONAL_WINDOW)
                                .premiumPaid(new BigDecimal("1036.00"))
                                .period(new MonthPeriod(YearMonth.of(2026, 1), YearMonth.of(2026, 3)))
                                .build())
                .none(Application.class)
                .none(ReceivedBenefit.class)
                .build();
    }

    private static PersonBuilder woman() {
        return Person.builder().gender(Gender.FEMALE).birthDate(LocalDate.of(1977, 5, 20));
    }

    private static ByCase cases(Facts facts, String policy, String path) {
        return ENGINE.byCase(facts, DAY, policy, FactPath.of(path));
    }

    private static ByCase.Case of(ByCase cases, String from) {
        return cases.cases().stream()
                .filter(one -> one.from().equals(from))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_woman_who_does_not_know_her_retirement_category_gets_the_months_of_either() {
        ByCase cases = cases(worker(woman()), "TJ-FLEX", "person.retirement_category");

        assertThat(months(of(cases, "female50"))).isLessThan(36).isPositive();
        assertThat(months(of(cases, "female55"))).isEqualTo(36);
    }

    private static Integer months(ByCase.Case one) {
        return one.determinations().get(0).outcome().amounts().get(0).months();
    }

    @Test
    void a_number_gives_the_runs_in_which_the_answer_stays_with_their_boundary_on_both_sides() {
        Facts facts = worker(woman());
        ByCase cases = cases(facts, "TJ-FLEX", "insurance_record.premium_paid");

        assertThat(cases.whole()).isTrue();
        assertThat(cases.cases()).extracting(ByCase.Case::from).containsExactly("0", "0.01");
        assertThat(cases.cases()).extracting(one -> one.label().zh()).containsExactly("0", "不少于 0.01");
        assertThat(cases.cases().get(0).determinations().get(0).outcome()).isInstanceOf(Outcome.NotEligible.class);
    }

    @Test
    void every_run_is_borne_out_by_a_decision_at_either_end_and_differs_from_the_next() {
        for (String path : List.of("person.birth_date", "insurance_record[0].premium_paid")) {
            ByCase cases = cases(
                    worker(woman().retirementCategory(io.employmentpolicy.model.person.RetirementCategory.FEMALE55)),
                    "TJ-FLEX",
                    path);
            assertThat(cases.cases()).hasSizeGreaterThan(1);
            for (int i = 1; i < cases.cases().size(); i++) {
                assertThat(cases.cases().get(i).determinations().get(0).outcome())
                        .as(path)
                        .isNotEqualTo(
                                cases.cases().get(i - 1).determinations().get(0).outcome());
            }
        }
    }

    @Test
    void a_known_fact_is_tried_with_other_values_all_the_same() {
        ByCase cases = cases(worker(woman()), "TJ-FLEX", "employment.status");

        assertThat(cases.cases()).hasSize(EmploymentStatus.values().length);
        assertThat(of(cases, "unit").determinations().get(0).outcome()).isInstanceOf(Outcome.NotEligible.class);
    }

    @Test
    void what_cannot_be_gone_through_is_refused() {
        Facts facts = worker(woman());
        assertThatThrownBy(() -> cases(facts, "TJ-FLEX", "person.nose")).hasMessageContaining("ASK-104");
        assertThatThrownBy(() -> cases(facts, "TJ-FLEX", "person")).hasMessageContaining("ASK-104");
        assertThatThrownBy(() -> cases(facts, "TJ-FLEX", "target.id")).hasMessageContaining("ASK-104");
        assertThatThrownBy(() -> cases(facts, "TJ-FLEX", "employment[3].status"))
                .hasMessageContaining("ASK-104");
        assertThatThrownBy(() -> cases(facts, "TJ-FLEX", "application.approved_on"))
                .hasMessageContaining("ASK-104");
        assertThatThrownBy(() -> cases(facts, "TJ-FLEX", "person.id")).hasMessageContaining("ASK-105");
        assertThatThrownBy(() -> cases(facts, "TJ-FLEXX", "person.gender")).hasMessageContaining("FACT-202");
    }

    @Test
    void runs_are_found_between_steps_that_differ_however_far_apart() {
        for (int shift = 0; shift < 50; shift++) {
            long first = 1_000 + shift * 7_919L;
            long second = first + 1 + shift * 13L;
            SortedSet<Long> steps = new TreeSet<>(List.of(0L, first + shift % 2, 10_000_000L));
            Runs runs = new Runs(step -> step < first ? "a" : step < second ? "b" : "c", 24);

            assertThat(runs.of(steps))
                    .containsExactly(
                            new Runs.Run(0, first - 1),
                            new Runs.Run(first, second - 1),
                            new Runs.Run(second, 10_000_000));
        }
        assertThat(new Runs(step -> step, 24)
                        .of(new TreeSet<>(LongStream.range(0, 100).boxed().toList())))
                .as("more runs than may be told")
                .isEmpty();
    }
}
