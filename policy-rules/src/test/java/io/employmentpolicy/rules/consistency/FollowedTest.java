package io.employmentpolicy.rules.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.testing.DecisionAssert;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("由其他字段得出的是非")
class FollowedTest {
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final String SKILLS = "TJ-SKILL-PERSON";
    private static final String PERSON =
            "person: { birth_date: 1990-05-01, tianjin_household: true, state_body_or_institution_staff: false, pupil: false";

    @Test
    @DisplayName("停止情形写明享受基本养老保险待遇的，不再问是否领取养老金")
    void a_pension_named_as_what_ended_the_benefit_is_drawn() {
        DecisionAssert.assertThat(decide(PERSON + " }", "draws_basic_pension"), SKILLS)
                .isNotEligible();
        DecisionAssert.assertThat(decide(PERSON + ", draws_pension: true }", "conscripted"), SKILLS)
                .isNotEligible();
    }

    @Test
    @DisplayName("其他停止情形不说明是否领取养老金")
    void another_event_leaves_it_open() {
        DecisionAssert.assertThat(decide(PERSON + " }", "conscripted"), SKILLS).isUndetermined();
    }

    @Test
    @DisplayName("另有说法的，指出两处，不作推定")
    void what_is_told_otherwise_is_a_contradiction() {
        Decision decision = decide(PERSON + ", draws_pension: false }", "draws_basic_pension");
        assertThat(decision.contradictions()).extracting(Contradiction::check).containsExactly("FACT-PENSION-DRAWN");
        DecisionAssert.assertThat(decision, SKILLS).isUndetermined();
    }

    private static Decision decide(String person, String event) {
        String text = "as_of: " + DAY + "\nfacts:\n  " + person + "\n  unemployment_insurance: { stop_events: [" + event
                + "] }\n  training_enrolment: [ { id: C1, participant_group: enterprise_staff } ]\n";
        return ENGINE.decide(
                new FactsReader(Dictionary.standard())
                        .read("facts.yaml", text.getBytes(StandardCharsets.UTF_8))
                        .facts(),
                DAY,
                List.of(SKILLS));
    }
}
