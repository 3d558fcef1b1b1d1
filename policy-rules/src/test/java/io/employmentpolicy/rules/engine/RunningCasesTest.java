package io.employmentpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.model.application.Application;
import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.PolicyEngine;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("变更以前已受理的案件")
class RunningCasesTest {
    private static final LocalDate AFTER = LocalDate.of(2026, 3, 31);
    private static final LocalDate BEFORE_CHANGE = LocalDate.of(2025, 12, 31);
    private static final LocalDate CHANGE = LocalDate.of(2026, 1, 1);

    @Test
    @DisplayName("按旧规定：核准日的数额")
    void old_keeps_the_sum_of_the_day_that_selects() {
        assertThat(sum(decide("old", Occurrence.at(BEFORE_CHANGE)))).isEqualTo(Yuan.of("100"));
        assertThat(sum(decide("old", Occurrence.at(CHANGE)))).isEqualTo(Yuan.of("200"));
    }

    @Test
    @DisplayName("按新规定：评定日的数额")
    void new_takes_the_sum_of_the_day_of_the_decision() {
        assertThat(sum(decide("new", Occurrence.at(BEFORE_CHANGE)))).isEqualTo(Yuan.of("200"));
    }

    @Test
    @DisplayName("没有写明：两种数额都列出，指明要选定的读法")
    void asking_leaves_it_open_and_names_the_reading() {
        Outcome outcome = decide("ask", Occurrence.at(BEFORE_CHANGE));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Undetermined.class, open -> {
            assertThat(open.missingFacts()).isEmpty();
            assertThat(open.missingParameters())
                    .extracting(MissingParameter::key)
                    .containsExactly("TOWN-AID.running-cases");
            assertThat(open.indicated()).hasSize(2);
        });
        assertThat(sum(decide("ask", Occurrence.at(CHANGE)))).isEqualTo(Yuan.of("200"));
    }

    @Test
    @DisplayName("选定读法后不再询问")
    void a_chosen_reading_answers() {
        PolicyEngine engine = engine("ask").trial(Map.of("TOWN-AID.running-cases", "new"), Map.of());

        assertThat(sum(decide(engine, Occurrence.at(BEFORE_CHANGE)))).isEqualTo(Yuan.of("200"));
    }

    @Test
    @DisplayName("核准日不详：缺的是核准日")
    void an_unknown_day_is_what_is_missing() {
        assertThat(decide("old", null))
                .isInstanceOfSatisfying(
                        Outcome.Undetermined.class,
                        open -> assertThat(open.missingFacts())
                                .extracting(MissingFact::path)
                                .contains("application.approved_on"));
    }

    @Test
    @DisplayName("写错的取值、没有 selected-by 的政策被拒绝")
    void a_wrong_word_or_a_policy_without_a_selecting_day_is_refused() {
        assertThatThrownBy(() -> engine("older"))
                .isInstanceOfSatisfying(
                        PolicyLoadException.class,
                        e -> assertThat(e.problems()).extracting(Problem::code).containsExactly("POLICY-114"));
        assertThatThrownBy(() -> engine("old", ""))
                .isInstanceOfSatisfying(
                        PolicyLoadException.class,
                        e -> assertThat(e.problems()).extracting(Problem::code).containsExactly("POLICY-117"));
    }

    private static Outcome decide(String reading, @Nullable Occurrence<LocalDate> approved) {
        return decide(engine(reading), approved);
    }

    private static Outcome decide(PolicyEngine engine, @Nullable Occurrence<LocalDate> approved) {
        Facts facts = Facts.builder()
                .add(Person.builder().hardToEmploy(true).build())
                .add(new Application("TOWN-AID", null, approved))
                .build();
        return engine.decide(facts, AFTER).only("TOWN-AID").orElseThrow().outcome();
    }

    private static Yuan sum(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Eligible.class);
        return ((Amount.Exact) ((Outcome.Eligible) outcome).amounts().get(0).quantity()).yuan();
    }

    private static PolicyEngine engine(String reading) {
        return engine(reading, "selected-by: application.approved_on");
    }

    private static PolicyEngine engine(String reading, String selection) {
        return PolicyEngine.builder()
                .withoutShippedPolicies()
                .overlay(
                        "town",
                        Map.of(
                                "documents.yaml",
                                bytes("""
                                        TOWN-2025:
                                          title: { zh: 镇通知, en: Notice of the town }
                                          issuer: 镇政府
                                          source: 示例
                                        """),
                                "policy.yaml",
                                bytes("""
                                        id: TOWN-AID
                                        title: { zh: 镇补贴, en: Town aid }
                                        kind: benefit
                                        subject: person
                                        %s
                                        running-cases: %s
                                        """.formatted(selection, reading)),
                                "clauses.yaml",
                                bytes("""
                                        TOWN-1: { document: TOWN-2025, place: 一, carried-by: [TOWN-AID-E01, town.aid] }
                                        """),
                                "parameters.yaml",
                                bytes("""
                                        town.aid:
                                          title: 镇补贴
                                          unit: yuan/month
                                          values:
                                            - { value: "100", from: 2025-01-01, to: 2025-12-31, trust: printed, source: 示例 }
                                            - { value: "200", from: 2026-01-01, trust: printed, source: 示例 }
                                        """),
                                "aid.drl",
                                bytes("""
                                        rule "TOWN-AID-E01 就业困难人员"
                                            @policy("TOWN-AID") @clause("TOWN-1")
                                        when
                                            Person( hardToEmploy == true )
                                        then
                                            grant( monthly( yuan("town.aid") ) );
                                        end
                                        """)))
                .build();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
