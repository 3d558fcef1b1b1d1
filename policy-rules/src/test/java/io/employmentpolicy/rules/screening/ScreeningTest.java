package io.employmentpolicy.rules.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.model.application.Application;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.employment.SeparationCause;
import io.employmentpolicy.model.employment.UnemploymentInsurance;
import io.employmentpolicy.model.employment.UnemploymentRegistration;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyNeeds;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.random.RandomCases;
import io.employmentpolicy.rules.reading.Layer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("筛查")
class ScreeningTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final long SEED = 20261129L;
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final Facts PENSIONER = Facts.of(
            Person.builder()
                    .birthDate(LocalDate.of(1960, 1, 1))
                    .drawsPension(true)
                    .build(),
            UnemploymentInsurance.builder().contributionMonths(75).build());

    private record Told(String policy, String conclusion, String subject, Outcome outcome) {
        static Told of(Determination one) {
            return new Told(one.policy(), one.conclusion(), one.subject().path(), one.outcome());
        }

        static Told of(Finding one) {
            return new Told(one.policy(), one.conclusion(), one.subject().path(), one.outcome());
        }
    }

    @Test
    @DisplayName("结果、金额和所缺与决定完全相同（每项政策随机案例）")
    void finds_what_a_decision_finds() {
        for (Asked asked : asked(6)) {
            Decision decision = ENGINE.decide(asked.facts(), DAY, List.of(asked.policy()));
            Screening screening = ENGINE.screen(asked.facts(), DAY, List.of(asked.policy()), Verification.OFF);

            assertThat(screening.findings().stream().map(Told::of))
                    .as(asked.policy())
                    .containsExactlyInAnyOrderElementsOf(
                            decision.determinations().stream().map(Told::of).toList());
            assertThat(screening.contradictions()).isEqualTo(decision.contradictions());
        }
    }

    @Test
    @DisplayName("筛查全部政策，与逐项决定全部政策相同，能否同时享受也相同")
    void finds_of_all_policies_what_a_decision_finds() {
        List<Asked> asked = asked(1);
        for (int i = 0; i < asked.size(); i += 40) {
            Facts facts = asked.get(i).facts();
            Decision decision = ENGINE.decide(facts, DAY);
            Screening screening = ENGINE.screen(facts, DAY);

            assertThat(screening.findings().stream().map(Told::of))
                    .containsExactlyInAnyOrderElementsOf(
                            decision.determinations().stream().map(Told::of).toList());
            assertThat(screening.choices()).isEqualTo(decision.choices());
        }
    }

    @Test
    @DisplayName("只以是否和代码区别的案例先后筛查，各得各的答复，编号各归各案")
    void shares_no_answer_with_another_yes_or_code() {
        List<@Nullable Boolean> answers = Arrays.asList(true, false, null);
        for (SeparationCause cause :
                List.of(SeparationCause.DISMISSED, SeparationCause.EMPLOYER_FAULT, SeparationCause.DISMISSED)) {
            for (Boolean pension : answers) {
                for (Boolean registered : answers) {
                    Facts facts = Facts.of(
                            Person.builder()
                                    .id(cause + "-" + pension + "-" + registered)
                                    .drawsPension(pension)
                                    .build(),
                            UnemploymentInsurance.builder()
                                    .separationCause(cause)
                                    .build(),
                            UnemploymentRegistration.builder()
                                    .registered(registered)
                                    .build());

                    assertThat(ENGINE.screen(facts, DAY, List.of(), Verification.OFF)
                                    .findings())
                            .isEqualTo(ENGINE.screen(facts, DAY, List.of(), Verification.EVERY)
                                    .findings());
                }
            }
        }
    }

    @Test
    @DisplayName("说明的深度不改变结果、金额、所缺和所用数值")
    void decides_the_same_at_every_depth() {
        for (Asked asked : asked(3)) {
            List<Determination> all =
                    ENGINE.decide(asked.facts(), DAY, List.of(asked.policy())).determinations();
            List<Determination> deciding = ENGINE.decide(asked.facts(), DAY, List.of(asked.policy()), Depth.DECIDING)
                    .determinations();

            assertThat(deciding.stream().map(Told::of))
                    .isEqualTo(all.stream().map(Told::of).toList());
            for (int i = 0; i < all.size(); i++) {
                assertThat(deciding.get(i).parameters()).isEqualTo(all.get(i).parameters());
            }
        }
    }

    @Test
    @DisplayName("抽样由事实决定：次序无关，约百案一案")
    void draws_the_verified_cases_by_their_facts() {
        List<Facts> cases = asked(20).stream().map(Asked::facts).distinct().toList();
        long verified = cases.stream()
                .filter(one -> Verification.sampled(100).takes(Screener.seed(one)))
                .count();
        assertThat(verified).isBetween(cases.size() / 200L, cases.size() / 50L);

        Facts there = Facts.builder()
                .add(Person.builder().hardToEmploy(true).build(), application(1), application(2))
                .build();
        Facts back = Facts.builder()
                .add(
                        application(2),
                        application(1),
                        Person.builder().hardToEmploy(true).build())
                .build();
        assertThat(Screener.seed(there)).isEqualTo(Screener.seed(back)).isNotEqualTo(Screener.seed(PENSIONER));
    }

    private static Application application(int day) {
        return new Application("TJ-FLEX", Occurrence.at(LocalDate.of(2026, 1, day)), null);
    }

    @Test
    @DisplayName("答复写明是否核验；两种方式结果相同")
    void tells_whether_it_was_verified() {
        Screening every = ENGINE.screen(PENSIONER, DAY, List.of("CN-UI"), Verification.EVERY);
        Screening off = ENGINE.screen(PENSIONER, DAY, List.of("CN-UI"), Verification.OFF);

        assertThat(every.verified()).isTrue();
        assertThat(off.verified()).isFalse();
        assertThat(off.verification().code()).isEqualTo("off");
        assertThat(every.findings()).isEqualTo(off.findings());
        assertThatThrownBy(() -> Verification.sampled(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("有事实表明排除的，是不符合；毫无事实的政策不涉及，不作待答")
    void tells_what_a_finding_means() {
        Screening screening = ENGINE.screen(PENSIONER, DAY);

        assertThat(screening.of("CN-UI")).extracting(Finding::group).containsExactly(Group.REFUSED);
        assertThat(screening.of("XQ-10")).extracting(Finding::group).containsExactly(Group.UNTOUCHED);
        assertThat(screening.findings()).extracting(Finding::group).isSorted();
    }

    @Test
    @DisplayName("可能享受的，至多缺四项事实，或者所看的多半已答；已领代替的不算享受")
    void keeps_what_is_near_apart() {
        for (Asked asked : asked(1)) {
            Screening screening = ENGINE.screen(asked.facts(), DAY, List.of(asked.policy()), Verification.OFF);
            assertThat(screening.in(Group.PERHAPS)).allSatisfy(one -> {
                assertThat(one.outcome().open()).isTrue();
                assertThat(one.outcome().missingFacts())
                        .hasSizeLessThanOrEqualTo(Math.max(4, lookedAt(one.policy()) / 2));
            });
            assertThat(screening.in(Group.YOURS))
                    .allSatisfy(one -> assertThat(one.outcome()).isInstanceOf(Outcome.Eligible.class));
            assertThat(screening.in(Group.ASK))
                    .allSatisfy(one -> assertThat(one.outcome().open()).isTrue());
        }
    }

    /** How many fields a policy and all it builds on look at. */
    private static int lookedAt(String policy) {
        Rulebook book = ENGINE.rulebook();
        PolicyOrder order = new PolicyOrder(book.policies().values(), book.rules());
        return PolicyNeeds.of(order.closure(List.of(policy)), book).size();
    }

    @Test
    @DisplayName("金额高的在前，所缺少的在前")
    void puts_first_what_is_worth_most() {
        Screening screening = ENGINE.screen(PENSIONER, DAY);
        Comparator<Finding> order = Comparator.comparing(
                        (Finding one) -> one.worth().most() == null
                                ? one.worth().least()
                                : one.worth().most())
                .reversed()
                .thenComparing(one -> missing(one.outcome()));

        for (Group group : Group.values()) {
            assertThat(screening.in(group)).isSortedAccordingTo(order.thenComparing(Finding::policy));
        }
    }

    private static int missing(Outcome outcome) {
        List<MissingFact> facts = outcome.missingFacts();
        return facts.size();
    }

    @Test
    @DisplayName("概览说明的，正是可享受、由机构认定和不符合的各项，没有可享受的还有所得的数值")
    void explains_what_an_overview_tells() {
        Overview overview = ENGINE.overview(PENSIONER, DAY);
        List<String> told = overview.screening().findings().stream()
                .filter(one -> List.of(Group.YOURS, Group.DELEGATED, Group.REFUSED)
                                .contains(one.group())
                        || overview.screening().in(Group.YOURS).isEmpty() && one.outcome() instanceof Outcome.Derived)
                .map(Finding::policy)
                .distinct()
                .sorted()
                .toList();

        assertThat(told).isNotEmpty();
        assertThat(overview.explained().determinations().stream()
                        .map(Determination::policy)
                        .distinct()
                        .sorted())
                .isEqualTo(told);
        assertThat(overview.screening().in(Group.REFUSED))
                .allSatisfy(one -> assertThat(overview.of(one)).hasSize(1));
    }

    @Test
    @DisplayName("一无所知也有概览；未知政策照样拒绝")
    void answers_whoever_tells_nothing() {
        assertThat(ENGINE.overview(Facts.nothing(), DAY).screening().in(Group.YOURS))
                .isEmpty();
        assertThatThrownBy(() -> ENGINE.screen(PENSIONER, DAY, List.of("CN-UO"), Verification.OFF))
                .isInstanceOf(InvalidFactsException.class)
                .hasMessageContaining("CN-UI");
    }

    private record Asked(String policy, Facts facts) {}

    private static List<Asked> asked(int ofEach) {
        Rulebook rulebook = RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped()), Map.of());
        PolicyOrder order = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        List<Asked> asked = new ArrayList<>();
        for (Policy policy : rulebook.policies().values()) {
            RandomCases cases = new RandomCases(rulebook, order, policy, DAY);
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom")
                    .create(SEED + policy.id().hashCode());
            IntStream.range(0, ofEach).forEach(i -> asked.add(new Asked(policy.id(), cases.admitted(random))));
        }
        return asked;
    }
}
