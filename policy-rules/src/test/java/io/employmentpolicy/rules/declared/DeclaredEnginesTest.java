package io.employmentpolicy.rules.declared;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.random.EngineComparison;
import io.employmentpolicy.rules.reading.Layer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("声明的事实：两个引擎")
class DeclaredEnginesTest {
    private static final int CASES = Integer.getInteger("comparison.cases", 400);
    private static final long SEED = 20261129L;
    private static final Rulebook RULEBOOK = RulebookReader.read(
            Dictionary.standard(), List.of(Layer.shipped(), Layer.directory("veterans", Veterans.folder())), Map.of());

    @ParameterizedTest
    @ValueSource(strings = {"TJ-OP-16-HARD", "TJ-FLEX"})
    @DisplayName("随机案例（含未知、缺漏、多条）结论一致，规则有成立也有不成立")
    void agree_on_random_cases(String id) {
        Policy policy = Objects.requireNonNull(RULEBOOK.policies().get(id));
        EngineComparison.Tally[] tally = new EngineComparison.Tally[1];

        assertThat(new EngineComparison(RULEBOOK).firstDifference(policy, CASES, SEED, tally))
                .isEmpty();

        assertThat(tally[0].held() + tally[0].unknown()).isPositive();
        assertThat(tally[0].failed()).isPositive();
        assertThat(tally[0].unknown()).isPositive();
    }
}
