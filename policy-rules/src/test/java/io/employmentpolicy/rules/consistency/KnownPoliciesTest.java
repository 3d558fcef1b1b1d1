package io.employmentpolicy.rules.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.application.Application;
import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Outcome;
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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("事实所写的政策编号")
class KnownPoliciesTest {
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final String POLICY = "CN-ESF-EVAL";

    /** Somebody who took the evaluation subsidy for this occupation already, and asks for it again. */
    private static Facts again(String policy) {
        String text = """
                facts:
                  person: { on_establishment: false, hard_to_employ: true }
                  training_enrolment:
                    - { id: t1, first_evaluation: true, test_passed: true, certificate: skill_level, occupation: 焊工 }
                  received_benefit:
                    - { policy: %s, enrolment_id: a0, occupation: 焊工 }
                """.formatted(policy);
        return new FactsReader(Dictionary.standard())
                .read("facts.yaml", text.getBytes(StandardCharsets.UTF_8))
                .facts();
    }

    private static Decision decide(Facts facts) {
        return ENGINE.decide(facts, DAY, List.of(POLICY));
    }

    private static Outcome outcome(Decision decision) {
        return decision.only(POLICY).orElseThrow().outcome();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN-ESF-EVALL", "cn-esf-eval", "鉴定补贴", "CN_ESF_EVAL", "CN-ESF"})
    @DisplayName("写错的编号不会把不符合变成符合")
    void a_misspelt_id_grants_nothing(String written) {
        assertThat(outcome(decide(again(POLICY)))).isInstanceOf(Outcome.NotEligible.class);

        Decision decision = decide(again(written));

        assertThat(outcome(decision))
                .isInstanceOfSatisfying(
                        Outcome.Undetermined.class,
                        open -> assertThat(open.contradictions())
                                .extracting(Contradiction::check)
                                .contains("FACT-203"));
        assertThat(decision.contradictions()).singleElement().satisfies(told -> {
            assertThat(told.sides()).singleElement().satisfies(side -> {
                assertThat(side.path()).isEqualTo("received_benefit[0].policy");
                assertThat(side.value().zh()).isEqualTo(written);
                assertThat(side.place())
                        .isNotNull()
                        .satisfies(place -> assertThat(place.line()).isEqualTo(6));
            });
        });
    }

    @Test
    @DisplayName("两种语言都说出最接近的编号")
    void the_nearest_id_is_told_in_both_languages() {
        Decision decision = decide(again("CN-ESF-EVALL"));

        assertThat(DecisionText.print(decision, Language.ZH)).contains("是否想写 CN-ESF-EVAL");
        assertThat(DecisionText.print(decision, Language.EN)).contains("did you mean CN-ESF-EVAL");
    }

    @Test
    @DisplayName("用 Java 写的事实同样核对；申请所写的编号亦然")
    void facts_built_in_java_are_looked_at_alike() {
        Facts facts = again(POLICY).toBuilder()
                .add(ReceivedBenefit.builder().policy("CN-ESF-EVALL").build())
                .add(new Application("TJ-FLEXX", null, null))
                .build();

        assertThat(decide(facts).contradictions())
                .filteredOn(told -> told.check().equals(KnownPolicies.CODE))
                .flatExtracting(Contradiction::sides)
                .extracting(Contradiction.Side::path)
                .containsExactlyInAnyOrder("received_benefit[1].policy", "application[0].policy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OTHER", "TJ-FLEX", "TJ-STARTUP", "CN-EXPANSION-EARLIER"})
    @DisplayName("写明是别的政策，照常作答")
    void a_benefit_for_sure_of_another_policy_stands_in_no_way(String other) {
        Decision decision = decide(again(other));

        assertThat(decision.contradictions()).isEmpty();
        assertThat(outcome(decision)).isInstanceOf(Outcome.Eligible.class);
    }
}
