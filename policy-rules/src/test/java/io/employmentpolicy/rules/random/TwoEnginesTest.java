package io.employmentpolicy.rules.random;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.reading.Layer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** 两个引擎对每项政策的随机案例结论一致。 / The engines agree on random cases of every policy. {@code -Dcomparison.cases=200000} for the full run. */
@Execution(ExecutionMode.CONCURRENT)
class TwoEnginesTest {
    private static final int CASES = Integer.getInteger("comparison.cases", 100);
    private static final long SEED = 20261120L;

    @TestFactory
    Stream<DynamicTest> agree_on_random_cases_with_unknowns() {
        Rulebook rulebook = RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped()), Map.of());
        EngineComparison comparison = new EngineComparison(rulebook);
        return rulebook.policies().values().stream()
                .map(policy -> DynamicTest.dynamicTest(
                        policy.id() + " " + policy.title().zh(), () -> agrees(comparison, policy)));
    }

    private static void agrees(EngineComparison comparison, Policy policy) {
        EngineComparison.Tally[] tally = new EngineComparison.Tally[1];

        assertThat(comparison.firstDifference(policy, CASES, SEED, tally)).isEmpty();

        assertThat(tally[0].held() + tally[0].unknown())
                .as("cases of %s that a rule might hold for: %s", policy.id(), tally[0])
                .isPositive();
    }
}
