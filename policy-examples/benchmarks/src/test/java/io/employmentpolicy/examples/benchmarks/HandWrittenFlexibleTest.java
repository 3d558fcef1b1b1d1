package io.employmentpolicy.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.PolicyEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

@DisplayName("手写的灵活就业补贴与政策库")
@Tag("thorough")
class HandWrittenFlexibleTest {
    private static final int CASES = Integer.getInteger("handwritten.cases", 20_000);
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    @Test
    @DisplayName("两万个案例，结论、金额、起始月与月数都相同")
    void agree_on_truth_sum_and_months() {
        PolicyEngine engine = PolicyEngine.builder().compileOnDemand().build();
        Map<String, Integer> seen = new TreeMap<>();
        int number = 0;
        for (Facts facts : FlexibleCases.of(CASES, AS_OF, 11)) {
            HandWrittenFlexible.Answer expected = HandWrittenFlexible.decide(facts, AS_OF);
            Outcome outcome = engine.decide(facts, AS_OF, List.of("TJ-FLEX"))
                    .only("TJ-FLEX")
                    .orElseThrow()
                    .outcome();

            assertThat(answer(outcome)).as("case %d %s", number++, facts).isEqualTo(expected);
            seen.merge(
                    expected.inForce() + " " + expected.eligible() + " " + expected.least() + " " + expected.most(),
                    1,
                    Integer::sum);
        }

        assertThat(seen.keySet())
                .as("kinds of answers that occurred: %s", seen)
                .contains(
                        "false FALSE null null",
                        "true FALSE null null",
                        "true UNKNOWN null null",
                        "true TRUE 600 600",
                        "true TRUE 200 200",
                        "true TRUE 800 800",
                        "true TRUE 600 800",
                        "true TRUE 200 600",
                        "true TRUE 200 800");
    }

    private static HandWrittenFlexible.Answer answer(Outcome outcome) {
        if (outcome instanceof Outcome.NotInForce) {
            return new HandWrittenFlexible.Answer(false, Truth.FALSE, null, null, null, null);
        }
        if (!(outcome instanceof Outcome.Eligible eligible)) {
            assertThat(outcome).isInstanceOfAny(Outcome.NotEligible.class, Outcome.Undetermined.class);
            return HandWrittenFlexible.Answer.open(
                    outcome instanceof Outcome.NotEligible ? Truth.FALSE : Truth.UNKNOWN);
        }
        assertThat(eligible.amounts()).hasSize(1);
        Amount amount = eligible.amounts().get(0);
        assertThat(amount.unit()).isEqualTo(Amount.Unit.MONTH);
        BigDecimal[] sums = amount.quantity() instanceof Amount.Between between
                ? new BigDecimal[] {
                    between.least().amount(),
                    between.most() == null ? null : between.most().amount()
                }
                : new BigDecimal[] {
                    ((Amount.Exact) amount.quantity()).yuan().amount(),
                    ((Amount.Exact) amount.quantity()).yuan().amount()
                };
        return new HandWrittenFlexible.Answer(
                true, Truth.TRUE, sums[0].intValueExact(), sums[1].intValueExact(), amount.from(), amount.months());
    }

    @Test
    @DisplayName("测量程序能运行")
    void the_benchmarks_run() throws Exception {
        assertThat(new Runner(new OptionsBuilder()
                                .include("\\.(policy|onePolicy)$")
                                .param("rules", "60")
                                .forks(0)
                                .warmupIterations(0)
                                .measurementIterations(1)
                                .measurementTime(TimeValue.milliseconds(20))
                                .shouldFailOnError(true)
                                .build())
                        .run())
                .isNotEmpty();
    }
}
