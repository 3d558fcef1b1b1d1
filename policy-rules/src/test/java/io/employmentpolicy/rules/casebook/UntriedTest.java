package io.employmentpolicy.rules.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("没有案例使其成立的规则")
class UntriedTest {
    private static List<String> remarked(PolicyEngine engine) {
        return new CaseNames(engine)
                .remarks().stream().map(Problem::code).sorted().toList();
    }

    private static List<String> everyCase(PolicyEngine engine) {
        return Coverage.of(engine.catalogue(), new CaseRunner(engine).runAll()).neverHolds();
    }

    @Test
    @DisplayName("只跑够用的案例，说的与跑完全部案例一样")
    void tells_after_few_cases_what_all_of_them_tell() {
        PolicyEngine sound = new Village().engine();
        PolicyEngine untried = new Village()
                .with("cases/fare.yaml", "pupil: true", "pupil: false")
                .engine();

        assertThat(everyCase(sound)).isEmpty();
        assertThat(remarked(sound)).isEmpty();
        assertThat(everyCase(untried)).isNotEmpty();
        assertThat(remarked(untried)).hasSameSizeAs(everyCase(untried)).containsOnly("REMARK-329");
        assertThat(new CaseNames(untried).remarks())
                .extracting(Problem::place)
                .containsExactlyElementsOf(everyCase(untried).stream()
                        .map(rule -> untried.register().place(rule))
                        .toList());
    }

    @Test
    @DisplayName("整项措施的案例也跑，别的政策的结果不相干")
    void looks_at_cases_of_whole_measures_though_they_decide_other_policies_too() {
        PolicyEngine engine = Shipped.engine();
        List<PolicyCase> cases =
                CaseReader.read(engine.cases(), engine.dictionary()).cases();

        assertThat(cases).anyMatch(PolicyCase::byMeasure);
        assertThat(new Untried(new CaseRunner(engine), engine.catalogue(), cases)
                        .among(Map.of("XQ-14", Set.of("XQ-14-NEVER"))))
                .containsExactly("XQ-14-NEVER");
    }
}
