package io.employmentpolicy.rules.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.model.decision.Earliest;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Reach;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.employment.UnemploymentInsurance;
import io.employmentpolicy.model.employment.UnemploymentRegistration;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.value.DatePeriod;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.random.RandomCases;
import io.employmentpolicy.rules.reading.Layer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("最早的日子与最少的数")
class EarliestTest {
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final long SEED = 20261129L;
    private static final int CASES = Integer.getInteger("earliest.cases", 3);
    private static final FactPath MONTHS = FactPath.of("unemployment_insurance.contribution_months");

    /** Policies whose answers turn by age, by months passed, by the year, by the end of a text. */
    private static final List<String> POLICIES = List.of(
            "CN-UI",
            "CN-UI-STOP",
            "CN-UI-EXT",
            "TJ-FLEX",
            "CN-RETIRE-EARLY",
            "TJ-OP-16",
            "CN-ESF-TRAINEE",
            "CN-LOAN-BORROWER");

    private static Facts jobless(int months, boolean jobSeeking) {
        return Facts.of(
                Person.builder().drawsPension(false).build(),
                UnemploymentInsurance.builder()
                        .contributionMonths(months)
                        .unspentMonths(0)
                        .leftInvoluntarily(true)
                        .drawing(false)
                        .monthsDrawn(0)
                        .employerContributed(true)
                        .stopEvents(Set.of())
                        .build(),
                UnemploymentRegistration.builder()
                        .registered(true)
                        .jobSeeking(jobSeeking)
                        .registeredOn(LocalDate.of(2026, 5, 20))
                        .build());
    }

    private static Reach<LocalDate> first(String policy, Facts facts, LocalDate from, LocalDate to) {
        Earliest earliest = ENGINE.earliest(policy, facts, DatePeriod.ofClosed(from, to));
        assertThat(earliest.reaches()).hasSize(1);
        return earliest.reaches().get(0).reach();
    }

    @Test
    @DisplayName("自登记之日起；范围内没有；已经符合")
    void tells_the_first_day() {
        assertThat(first("CN-UI", jobless(75, true), DAY, DAY.plusYears(2)))
                .isInstanceOfSatisfying(
                        Reach.From.class, from -> assertThat(from.at()).isEqualTo(LocalDate.of(2026, 5, 20)));
        assertThat(first("CN-UI", jobless(75, true), DAY, LocalDate.of(2026, 5, 19)))
                .isInstanceOf(Reach.Never.class);
        assertThat(first("CN-UI", jobless(75, true), LocalDate.of(2026, 6, 1), DAY.plusYears(1)))
                .isInstanceOf(Reach.Already.class);
        assertThat(first("CN-UI", Facts.nothing(), DAY, DAY.plusYears(1)))
                .isInstanceOfSatisfying(Reach.Open.class, open -> {
                    assertThat(open.at()).isEqualTo(DAY);
                    assertThat(open.because().missingFacts()).isNotEmpty();
                });
    }

    @Test
    @DisplayName("缴费至少十二个月")
    void tells_the_least_number() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        assertThat(ENGINE.least("CN-UI", jobless(11, true), day, MONTHS)
                        .reaches()
                        .get(0)
                        .reach())
                .isInstanceOfSatisfying(
                        Reach.From.class, from -> assertThat(from.at()).isEqualTo(BigDecimal.valueOf(12)));
        assertThat(ENGINE.least("CN-UI", jobless(12, true), day, MONTHS)
                        .reaches()
                        .get(0)
                        .reach())
                .isInstanceOf(Reach.Already.class);
        assertThat(ENGINE.least("CN-UI", jobless(11, false), day, MONTHS)
                        .reaches()
                        .get(0)
                        .reach())
                .isInstanceOf(Reach.Never.class);
    }

    @Test
    @DisplayName("现在的数过大，从零起就够：不说“已经符合”")
    void tells_nought_where_nought_would_do() {
        Facts facts = jobless(75, true)
                .replacing(fact -> fact instanceof UnemploymentInsurance
                        ? UnemploymentInsurance.builder()
                                .contributionMonths(75)
                                .unspentMonths(0)
                                .leftInvoluntarily(true)
                                .drawing(false)
                                .monthsDrawn(18)
                                .employerContributed(true)
                                .stopEvents(Set.of())
                                .build()
                        : fact);
        LocalDate day = LocalDate.of(2027, 10, 31);

        assertThat(ENGINE.decide(facts, day, List.of("CN-UI"))
                        .only("CN-UI")
                        .orElseThrow()
                        .outcome())
                .isInstanceOf(Outcome.NotEligible.class);
        assertThat(ENGINE.least("CN-UI", facts, day, FactPath.of("unemployment_insurance.months_drawn"))
                        .reaches()
                        .get(0)
                        .reach())
                .isInstanceOfSatisfying(
                        Reach.From.class, from -> assertThat(from.at()).isEqualTo(BigDecimal.ZERO));
    }

    @Test
    @DisplayName("问得不对：不是数字、没有这一项、没有末日")
    void refuses_what_makes_no_sense() {
        for (String path :
                List.of("unemployment_insurance.drawing", "unemployment_insurence.months", "hire[0].contract_months")) {
            assertThatThrownBy(() -> ENGINE.least("CN-UI", jobless(11, true), DAY, FactPath.of(path)))
                    .isInstanceOfSatisfying(
                            InvalidFactsException.class,
                            refused ->
                                    assertThat(refused.problems().get(0).code()).isEqualTo("FACT-208"));
        }
        assertThatThrownBy(() -> ENGINE.earliest("CN-UI", Facts.nothing(), DatePeriod.openEnded(DAY)))
                .isInstanceOfSatisfying(
                        InvalidFactsException.class,
                        refused -> assertThat(refused.problems().get(0).code()).isEqualTo("FACT-207"));
    }

    @Test
    @DisplayName("与逐日评定的结果相同（随机案例）")
    void finds_the_day_that_a_look_at_every_day_finds() {
        Rulebook rulebook = RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped()), Map.of());
        PolicyOrder order = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        int found = 0;
        for (String id : POLICIES) {
            Policy policy = Objects.requireNonNull(rulebook.policies().get(id), id);
            RandomCases cases = new RandomCases(rulebook, order, policy, DAY);
            for (int seed = 0; seed < CASES; seed++) {
                RandomGenerator random =
                        RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + seed);
                found += compared(id, cases.admitted(random));
            }
        }
        assertThat(found).as("conclusions compared").isGreaterThan(POLICIES.size());
    }

    private static int compared(String policy, Facts facts) {
        LocalDate last = DAY.plusMonths(20);
        Earliest earliest = ENGINE.earliest(policy, facts, DatePeriod.ofClosed(DAY, last));
        for (Earliest.Of one : earliest.reaches()) {
            LocalDate first = null;
            for (LocalDate day = DAY; first == null && !day.isAfter(last); day = day.plusDays(1)) {
                first = holds(policy, facts, day, one) ? day : null;
            }
            LocalDate told = one.reach() instanceof Reach.Already<LocalDate>
                    ? DAY
                    : one.reach() instanceof Reach.From<LocalDate> from ? from.at() : null;
            assertThat(told).as("%s %s", policy, one.subject().path()).isEqualTo(first);
        }
        return earliest.reaches().size();
    }

    private static boolean holds(String policy, Facts facts, LocalDate day, Earliest.Of one) {
        return ENGINE.screen(facts, day, List.of(policy), Verification.OFF).findings().stream()
                .filter(finding -> is(finding, one))
                .anyMatch(finding -> Verdicts.holds(finding.outcome()));
    }

    private static boolean is(Finding finding, Earliest.Of one) {
        return finding.conclusion().equals(one.conclusion())
                && finding.subject().path().equals(one.subject().path());
    }
}
