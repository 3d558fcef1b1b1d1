package io.employmentpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("推算值的规则排了先后的，在前的不成立才看后面的；在前的不知道的，值也不知道，两个引擎一致")
class RankedValuesTest {
    private static final PolicyEngine ENGINE = engine();
    private static final FactsReader READER = new FactsReader(Dictionary.standard());
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);
    private static final String APPLIED = "application: [ { policy: HAM-AID, applied_on: 2025-06-30 } ]";
    private static final String DRAWN = "received_benefit: [ { policy: HAM-AID, granted_on: 2025-03-01 } ]";
    private static final String RECOGNISED = "person: { veteran: true, hard_to_employ_recognised_on: 2025-09-20 }";

    @Test
    @DisplayName("在前的规则得出的值与在后的不同，不算矛盾")
    void the_first_that_tells_a_value_counts() {
        assertThat(claimed(APPLIED, DRAWN)).isEqualTo("2025-06-30");
        assertThat(claimed(APPLIED)).isEqualTo("2025-06-30");
        assertThat(claimed("application: []", DRAWN)).isEqualTo("2025-03-01");
        assertThat(claimed("application: []", "received_benefit: []")).isEqualTo("2025-10-01");
    }

    @Test
    @DisplayName("在前的没有说，或者说了而没有说是哪天的，不按后面的算，问在前的")
    void what_goes_before_and_is_not_known_leaves_the_value_open() {
        assertThat(lacking("HAM-CLAIM", DRAWN)).containsExactly("application");
        assertThat(lacking("HAM-CLAIM", "application: []")).containsExactly("received_benefit");
        assertThat(lacking("HAM-CLAIM", "application: [ { policy: HAM-AID } ]", DRAWN))
                .containsExactly("application[0].applied_on");
        assertThat(lacking("HAM-CLAIM")).containsExactly("application", "received_benefit");
    }

    @Test
    @DisplayName("依值而定的既不成立也不落空；与值无关的不再问")
    void what_rests_on_it_is_open_only_where_the_value_matters() {
        assertThat(lacking("HAM-PROMPT", RECOGNISED, "received_benefit: []")).containsExactly("application");
        assertThat(outcome("HAM-PROMPT", RECOGNISED, APPLIED, "received_benefit: []"))
                .isInstanceOf(Outcome.NotEligible.class);
        assertThat(outcome("HAM-PROMPT", RECOGNISED, "application: []", "received_benefit: []"))
                .isInstanceOf(Outcome.Eligible.class);
        assertThat(outcome("HAM-PROMPT", "person: { veteran: false }"))
                .as("不是退役军人的，何时申请都一样")
                .isInstanceOf(Outcome.NotEligible.class);
    }

    private static String claimed(String... facts) {
        Outcome outcome = outcome("HAM-CLAIM", facts);
        assertThat(outcome).isInstanceOf(Outcome.Derived.class);
        return ((Outcome.Derived) outcome).value();
    }

    private static List<String> lacking(String policy, String... facts) {
        Outcome outcome = outcome(policy, facts);
        assertThat(outcome).isInstanceOf(Outcome.Undetermined.class);
        return ((Outcome.Undetermined) outcome)
                .missingFacts().stream().map(MissingFact::path).toList();
    }

    private static Outcome outcome(String policy, String... facts) {
        String told = facts.length > 0 && facts[0].startsWith("person") ? "" : "person: {}\n";
        String text = "as_of: 2025-10-01\nfacts:\n" + (told + String.join("\n", facts)).indent(2);
        return ENGINE.decide(
                        READER.read("facts.yaml", text.getBytes(StandardCharsets.UTF_8))
                                .facts(),
                        DAY,
                        List.of(policy))
                .only(policy)
                .orElseThrow()
                .outcome();
    }

    private static PolicyEngine engine() {
        try {
            return PolicyEngine.builder()
                    .withoutShippedPolicies()
                    .overlay(Path.of(Objects.requireNonNull(RankedValuesTest.class.getResource("/planted"))
                            .toURI()))
                    .build();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
