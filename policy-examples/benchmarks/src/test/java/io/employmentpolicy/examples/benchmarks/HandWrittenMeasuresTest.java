package io.employmentpolicy.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.community.Community;
import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.employer.Employer;
import io.employmentpolicy.model.employer.EmployerKind;
import io.employmentpolicy.model.employer.Hire;
import io.employmentpolicy.model.employer.StartupLoan;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.training.SkillCertificate;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.PolicyEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Seven measures written a second time from their texts alone; false grants and false refusals are counted apart. */
@DisplayName("照原文手写的七项措施与政策库")
@Tag("thorough")
class HandWrittenMeasuresTest {
    private static final int CASES = Integer.getInteger("handwritten.cases", 10_000);
    private static final String GRANTED = "false grant";

    /** The library waits for the kind of the employer also where the fund is due whatever the kind. */
    private static final String KIND_UNKNOWN = "left open while the kind is unknown";

    private static final String REFUSED = "false refusal";
    private static final PolicyEngine ENGINE =
            PolicyEngine.builder().compileOnDemand().build();

    private final Map<String, Integer> seen = new TreeMap<>();

    private static RandomGenerator random() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(17);
    }

    private static Outcome decide(Fact fact, LocalDate day, String policy) {
        return decide(Facts.of(fact), day, policy);
    }

    private static Outcome decide(Facts facts, LocalDate day, String policy) {
        return ENGINE.decide(facts, day, List.of(policy))
                .only(policy)
                .orElseThrow()
                .outcome();
    }

    private void count(String what) {
        seen.merge(what, 1, Integer::sum);
    }

    /** Compares what is sure on either side; what only one side leaves open is counted by itself. */
    private void compare(Truth expected, Outcome outcome) {
        boolean granted = outcome instanceof Outcome.Eligible;
        boolean refused = outcome instanceof Outcome.NotEligible;
        if (granted && expected != Truth.TRUE) {
            count(GRANTED);
        } else if (refused && expected != Truth.FALSE) {
            count(REFUSED);
        } else if (!granted && !refused && expected != Truth.UNKNOWN) {
            count("left open");
        } else {
            count("agreed " + expected);
        }
    }

    @Test
    @DisplayName("充分就业社区：四种结论都相同")
    void communities() {
        RandomGenerator random = random();
        for (int i = 0; i < CASES; i++) {
            Community community = HandWrittenCommunity.random(random);
            Outcome outcome = decide(community, HandWrittenCommunity.today(), "XQ-10");
            HandWrittenCommunity.Answer expected = HandWrittenCommunity.decide(community);
            compare(
                    switch (expected) {
                        case YES -> Truth.TRUE;
                        case NO -> Truth.FALSE;
                        case OPEN, OFFICE -> Truth.UNKNOWN;
                    },
                    outcome);
            if (expected == HandWrittenCommunity.Answer.OFFICE != outcome instanceof Outcome.Delegated) {
                count("office " + expected + " " + outcome.code());
            }
        }

        assertThat(seen).containsOnlyKeys("agreed FALSE", "agreed TRUE", "agreed UNKNOWN");
    }

    @Test
    @DisplayName("稳岗返还：资格与上限都相同")
    void refunds() {
        RandomGenerator random = random();
        for (int i = 0; i < CASES; i++) {
            Employer employer = HandWrittenRefund.random(random);
            Outcome outcome = decide(employer, HandWrittenRefund.today(), "CN-RETENTION");
            BigDecimal most = HandWrittenRefund.most(employer);
            Truth fits = HandWrittenRefund.fits(employer);
            compare(fits, outcome);
            if (outcome instanceof Outcome.Eligible eligible && most != null) {
                assertThat(eligible.amounts())
                        .extracting(Amount::quantity)
                        .containsExactly(new Amount.UpTo(Yuan.of(most)));
            }
        }

        assertThat(seen).containsOnlyKeys("agreed FALSE", "agreed TRUE", "agreed UNKNOWN");
    }

    @Test
    @DisplayName("残疾人就业保障金：应缴额到分相同")
    void disability_fund() {
        RandomGenerator random = random();
        for (int i = 0; i < CASES; i++) {
            Employer employer = HandWrittenDisabilityFund.random(random);
            Outcome outcome = decide(employer, HandWrittenDisabilityFund.today(), "CN-DF");
            BigDecimal expected = HandWrittenDisabilityFund.payable(employer);
            if (outcome instanceof Outcome.Derived derived) {
                boolean same = expected != null && new BigDecimal(derived.value()).compareTo(expected) == 0;
                count(same ? "agreed" : "other sum: " + derived.value() + " for " + expected);
            } else {
                count(expected == null ? "agreed open" : employer.kind() == null ? KIND_UNKNOWN : "left open");
            }
        }

        assertThat(seen).containsOnlyKeys("agreed", "agreed open", KIND_UNKNOWN);
    }

    @Test
    @DisplayName("一次性扩岗补助：资格与上限都相同")
    void expansions() {
        RandomGenerator random = random();
        for (int i = 0; i < CASES; i++) {
            EmployerKind kind = HandWrittenExpansion.kind(random);
            Hire hire = HandWrittenExpansion.random(random);
            Outcome outcome =
                    decide(HandWrittenExpansion.facts(kind, hire), HandWrittenExpansion.today(), "CN-EXPANSION");
            compare(HandWrittenExpansion.grants(kind, hire), outcome);
            if (outcome instanceof Outcome.Eligible eligible) {
                assertThat(eligible.amounts())
                        .extracting(Amount::quantity)
                        .containsExactly(new Amount.UpTo(Yuan.of(HandWrittenExpansion.most())));
            }
        }

        assertThat(seen).containsOnlyKeys("agreed FALSE", "agreed TRUE", "agreed UNKNOWN");
    }

    @Test
    @DisplayName("技能提升补贴：资格与各等级的上限都相同")
    void skill_grants() {
        RandomGenerator random = random();
        for (int i = 0; i < CASES; i++) {
            Boolean drawing = HandWrittenSkillGrant.drawing(random);
            SkillCertificate certificate = HandWrittenSkillGrant.random(random);
            Outcome outcome = decide(
                    HandWrittenSkillGrant.facts(drawing, certificate), HandWrittenSkillGrant.today(), "CN-SKILL-GRANT");
            compare(HandWrittenSkillGrant.grants(drawing, certificate), outcome);
            if (outcome instanceof Outcome.Eligible eligible) {
                BigDecimal most = HandWrittenSkillGrant.most(Objects.requireNonNull(certificate.grade()));
                assertThat(eligible.amounts())
                        .extracting(Amount::quantity)
                        .containsExactly(new Amount.UpTo(Yuan.of(Objects.requireNonNull(most))));
            }
        }

        assertThat(seen).containsOnlyKeys("agreed FALSE", "agreed TRUE", "agreed UNKNOWN");
    }

    @Test
    @DisplayName("创业担保贷款贴息：资格、数额和上限都相同")
    void loan_interest() {
        RandomGenerator random = random();
        for (int i = 0; i < CASES; i++) {
            StartupLoan loan = HandWrittenInterest.random(random);
            Outcome outcome = decide(HandWrittenInterest.facts(loan), HandWrittenInterest.today(), "CN-LOAN-INTEREST");
            Truth rest = HandWrittenInterest.grants(loan);
            compare(rest == Truth.TRUE ? Truth.of(HandWrittenInterest.isOfItsMonths(loan)) : rest, outcome);
            if (outcome instanceof Outcome.Eligible eligible) {
                Yuan half = Yuan.of(HandWrittenInterest.sum(loan));
                assertThat(eligible.amounts())
                        .extracting(Amount::quantity)
                        .containsExactly(
                                HandWrittenInterest.whole(loan) ? new Amount.Exact(half) : new Amount.UpTo(half));
            }
        }

        assertThat(seen).containsOnlyKeys("agreed FALSE", "agreed TRUE", "agreed UNKNOWN");
    }

    @Test
    @DisplayName("法定退休年月：逐人相同")
    void retirement_months() {
        RandomGenerator random = random();
        for (int i = 0; i < CASES; i++) {
            Person person = HandWrittenRetirement.random(random);
            Outcome outcome = decide(person, LocalDate.of(2026, 3, 31), "CN-RETIRE");
            YearMonth expected = HandWrittenRetirement.month(
                    Objects.requireNonNull(person.retirementCategory()), Objects.requireNonNull(person.birthDate()));
            count(
                    outcome instanceof Outcome.Derived derived
                                    && derived.value().equals(expected.toString())
                            ? "agreed"
                            : "other month: " + outcome + " for " + expected);
        }

        assertThat(seen).containsOnlyKeys("agreed");
    }
}
