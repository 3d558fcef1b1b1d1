package io.employmentpolicy.rules.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.rules.PolicyEngine;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 评定的步数。 / How many steps a decision takes: they grow with the facts, not with their square, and end at a bound that can be set. */
@DisplayName("评定的步数：随事实增加，到上限为止")
@Tag("thorough")
class EffortTest {
    /** A hire is looked at by some twenty policies, each of some five rules of some five tests. */
    private static final long STEPS_OF_A_HIRE = 3_000;

    private static final long ENOUGH = 10_000_000;

    @Test
    @DisplayName("三千名被招用人：步数与人数成正比")
    void steps_grow_with_the_hires() {
        int many = 3_000;
        PolicyEngine engine = PolicyEngine.builder()
                .compileOnDemand()
                .mostSteps(many * STEPS_OF_A_HIRE)
                .build();
        Facts hires = Crowds.hires(engine, many);

        assertThat(engine.screen(hires, Crowds.DAY, List.of(), Verification.OFF).findings())
                .hasSizeGreaterThan(many);
        Decision expansion = engine.decide(hires, Crowds.DAY, List.of("CN-EXPANSION"), Depth.NONE);

        assertThat(expansion.determinations())
                .hasSize(many)
                .noneMatch(one -> one.outcome() instanceof Outcome.Disagreement);
    }

    @Test
    @DisplayName("一百个情形两两相乘再相乘：到上限为止")
    void ways_of_joining_end_at_the_bound() {
        PolicyEngine engine = Crowds.engine(joined(4), ENOUGH);

        assertThatThrownBy(() -> engine.decide(employments(engine, 100), Crowds.DAY))
                .isInstanceOfSatisfying(InvalidFactsException.class, refused -> {
                    assertThat(refused.problems().get(0).code()).isEqualTo("FACT-220");
                    assertThat(refused).hasMessageContaining("10000000").hasMessageContaining("mostSteps");
                });
    }

    @Test
    @DisplayName("上限之后引擎照常可用")
    void the_engine_goes_on_after_it() {
        PolicyEngine engine = Crowds.engine(joined(4), ENOUGH);

        assertThatThrownBy(() -> engine.decide(employments(engine, 100), Crowds.DAY))
                .isInstanceOf(InvalidFactsException.class);

        assertThat(engine.decide(employments(engine, 3), Crowds.DAY).determinations())
                .singleElement()
                .matches(one -> one.outcome() instanceof Outcome.Eligible, "eligible");
    }

    @Test
    @DisplayName("彼此不相干的八个条件：不逐一组合")
    void conditions_that_nothing_refers_to_are_not_multiplied() {
        String each = "    Employment( startDate <= $asOf )\n";
        PolicyEngine engine = Crowds.engine(each.repeat(8), ENOUGH);

        assertThat(engine.decide(employments(engine, 1_000), Crowds.DAY).determinations())
                .singleElement()
                .matches(one -> one.outcome() instanceof Outcome.Eligible, "eligible");
    }

    @Test
    @DisplayName("上限至少为一步")
    void the_bound_is_at_least_one_step() {
        assertThatThrownBy(() -> PolicyEngine.builder().mostSteps(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mostSteps");
    }

    /** A rule that compares every employment with every one before it. */
    private static String joined(int patterns) {
        return IntStream.range(0, patterns)
                .mapToObj(i -> "    Employment( $d" + i + " : startDate, startDate <= $asOf"
                        + (i == 0 ? "" : ", startDate >= $d" + (i - 1)) + " )\n")
                .collect(Collectors.joining());
    }

    private static Facts employments(PolicyEngine engine, int many) {
        return Crowds.read(
                engine,
                IntStream.range(0, many)
                        .mapToObj(i -> "{\"start_date\": \"2020-01-%02d\"}".formatted(i % 28 + 1))
                        .collect(Collectors.joining(",", "{\"facts\": {\"person\": {}, \"employment\": [", "]}}")));
    }
}
