package io.employmentpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

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

@DisplayName("推算值的规则排了先后的，先得出值的算，两个引擎一致")
class RankedValuesTest {
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final FactsReader READER = new FactsReader(Dictionary.standard());

    @Test
    @DisplayName("在前的规则得出的值与在后的不同，不算矛盾")
    void the_first_that_tells_a_value_counts() {
        assertThat(claimed("application: [ { policy: TJ-OP-16, applied_on: 2025-06-30 } ]"))
                .isEqualTo("2025-06-30");
        assertThat(claimed("received_benefit: [ { policy: TJ-OP-16, period: { from: 2025-03, to: 2025-09 } } ]"))
                .isEqualTo("2025-03-01");
        assertThat(
                        claimed(
                                "application: [ { policy: TJ-OP-16, applied_on: 2025-06-30 } ]\nreceived_benefit: [ { policy: TJ-OP-16, period: { from: 2025-03, to: 2025-09 } } ]"))
                .isEqualTo("2025-06-30");
    }

    @Test
    @DisplayName("在前的不成立或者不知道的，看下一条")
    void the_next_counts_where_the_first_is_not_known() {
        assertThat(claimed("application: []\nreceived_benefit: []")).isEqualTo("2025-10-01");
        assertThat(claimed("person: { hard_to_employ: false }")).isEqualTo("2025-10-01");
    }

    private static String claimed(String facts) {
        Outcome outcome = ENGINE.decide(
                        READER.read(
                                        "facts.yaml",
                                        ("as_of: 2025-10-01\nfacts:\n" + facts.indent(2))
                                                .getBytes(StandardCharsets.UTF_8))
                                .facts(),
                        LocalDate.of(2025, 10, 1),
                        List.of("TJ-OP-16-CLAIM"))
                .only("TJ-OP-16-CLAIM")
                .orElseThrow()
                .outcome();
        assertThat(outcome).isInstanceOf(Outcome.Derived.class);
        return ((Outcome.Derived) outcome).value();
    }
}
