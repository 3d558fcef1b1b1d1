package io.employmentpolicy.rules.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.casebook.CaseResult.Verdict;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Files whose cases name measures of the catalogue instead of policies. */
class MeasureCasesTest {
    private static final String FILE = """
            conventions:
              time_zone: Asia/Shanghai
            cases:
            - id: M1
              measure: TOWN-M1
              title: ninety of a hundred
              as_of: 2025-06-30
              given:
                community: {mechanism_sound: true, management_standard: true, measures_effective: true, able_willing_count: 100, employed_count: 90}
              expect: {result: certified, level: town, rate_percent: 90.0, failed: []}
              why: reached
              external: []
              external_kind: none
              assumes: []
            - id: M2
              measure: [TOWN-M1, TOWN-M9]
              title: a target
              as_of: 2025-06-30
              given:
                community: {mechanism_sound: true, management_standard: true, measures_effective: true, able_willing_count: 100, employed_count: 90}
              expect: {result: not_met, gap: 3, failed: []}
            - id: M3
              measure: TOWN-M9
              title: no policy carries it
              as_of: 2025-06-30
              given: {community: {mechanism_sound: true}}
              expect: {result: certified}
            - id: M4
              measure: TOWN-M1
              title: facts no policy of the measure looks at
              as_of: 2025-06-30
              given: {indicator_report: []}
              expect: {result: met}
            - id: M5
              measure: TOWN-M1
              title: one short
              as_of: 2025-06-30
              given:
                community: {mechanism_sound: true, management_standard: true, measures_effective: true, able_willing_count: 100, employed_count: 89}
              expect: {result: certified}
            """;

    @Test
    void what_no_policy_states_is_never_passed() {
        CaseReport report = TownPolicy.run("anywhere/seed.yaml", FILE);
        Map<String, CaseResult> results = report.results().stream()
                .collect(Collectors.toMap(one -> one.policyCase().id(), Function.identity()));

        assertThat(report.problems()).isEmpty();
        assertThat(results.get("M1").verdict()).isEqualTo(Verdict.PASSED);
        assertThat(results.get("M1").notCompared()).containsExactly("level");
        assertThat(results.get("M2").verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(results.get("M2").notCompared()).containsExactly("result", "gap");
        assertThat(results.get("M3").verdict()).isEqualTo(Verdict.NOT_COVERED);
        assertThat(results.get("M4").verdict()).isEqualTo(Verdict.NOT_COVERED);
        assertThat(results.get("M5").verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(report.print(Language.EN))
                .endsWith("5 cases: passed 1, partly compared, no difference 1, differs 1, not covered 2");
    }
}
