package io.employmentpolicy.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.PolicyEngine;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("手写的判断与政策库")
@Tag("thorough")
class HandWrittenTest {
    private static final int CASES = Integer.getInteger("handwritten.cases", 20_000);
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    @Test
    @DisplayName("两万个案例，结论与月数都相同")
    void agree_on_truth_and_months() {
        PolicyEngine engine = PolicyEngine.builder().compileOnDemand().build();
        Map<Truth, Integer> seen = new EnumMap<>(Truth.class);
        for (Facts facts : Cases.of(CASES, 7)) {
            HandWrittenUnemployment.Answer expected = HandWrittenUnemployment.decide(facts, AS_OF);
            Outcome outcome = engine.decide(facts, AS_OF, List.of("CN-UI"))
                    .only("CN-UI")
                    .orElseThrow()
                    .outcome();

            assertThat(truth(outcome)).as("%s", facts).isEqualTo(expected.eligible());
            if (outcome instanceof Outcome.Eligible eligible) {
                assertThat(eligible.amounts())
                        .singleElement()
                        .satisfies(amount -> assertThat(amount.months()).isEqualTo(expected.months()));
            }
            seen.merge(expected.eligible(), 1, Integer::sum);
        }

        assertThat(seen).containsOnlyKeys(Truth.values());
    }

    private static Truth truth(Outcome outcome) {
        return outcome instanceof Outcome.Eligible
                ? Truth.TRUE
                : outcome instanceof Outcome.NotEligible ? Truth.FALSE : Truth.UNKNOWN;
    }
}
