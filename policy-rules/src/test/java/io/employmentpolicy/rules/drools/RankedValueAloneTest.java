package io.employmentpolicy.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 依次试的推算值。 / A value whose rules are tried in order, in a network in which nobody looks at what it might be. */
class RankedValueAloneTest {
    private static final PolicyEngine ENGINE =
            PolicyEngine.builder().compileOnDemand().build();

    private static Outcome registered(String born) {
        String text =
                "facts: { person: { birth_date: " + born + " }, unemployment_registration: { registered: true } }";
        Facts facts = new FactsReader(Dictionary.standard())
                .read("facts.yaml", text.getBytes(StandardCharsets.UTF_8))
                .facts();
        return ENGINE.decide(facts, LocalDate.of(2024, 10, 1), List.of("XQ-09-REGISTERED"))
                .only("XQ-09-REGISTERED")
                .orElseThrow()
                .outcome();
    }

    @Test
    @DisplayName("单独问到它的政策，两个引擎也一致")
    void the_engines_agree_where_it_is_asked_for_alone() {
        assertThat(registered("2008-10-01")).isInstanceOf(Outcome.Eligible.class);
        assertThat(registered("2008-10-02")).isInstanceOf(Outcome.NotEligible.class);
    }
}
