package io.employmentpolicy.rules.effect;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.batch.BatchCase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("案例簿")
class CaseBookTest {
    private static final String POLICY = "TJ-SKILL-EMPLOY";
    private static final String AMOUNT = """
            skills-training.targeted.amount:
              title: 定向培训补贴
              unit: yuan/person
              running-cases: old
              values:
                - { value: "500", from: 2022-08-01, to: 2026-12-31, trust: assumed, source: 示例 }
                - { value: "900", from: 2027-01-01, trust: assumed, source: 示例 }
            """;

    @Test
    @DisplayName("由案件中的日子选定版本的，整案后移到改动之后；只移评定日，看不出改动")
    void a_case_whose_version_a_day_selects_is_put_whole_after_the_change() {
        PolicyEngine before = PolicyEngine.builder().compileOnDemand().build();
        PolicyEngine after = PolicyEngine.builder()
                .compileOnDemand()
                .overlay("bureau", Map.of("parameters.yaml", AMOUNT.getBytes(StandardCharsets.UTF_8)))
                .build();
        List<BatchCase> cases = CaseBook.around(before, after)
                .filter(one -> String.valueOf(one.id()).startsWith(POLICY + "-E01-fires"))
                .toList();

        assertThat(cases)
                .filteredOn(one -> one.asOf().isAfter(LocalDate.of(2026, 12, 31)))
                .filteredOn(one -> !answer(before, one).equals(answer(after, one)))
                .extracting(BatchCase::id)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(String.valueOf(key)).matches(".*[+]\\d+y"));
    }

    private static List<Outcome> answer(PolicyEngine engine, BatchCase one) {
        return engine
                .decide(one.facts().get(), one.asOf(), List.of(POLICY), Depth.NONE, Verification.OFF)
                .of(POLICY)
                .stream()
                .map(Determination::outcome)
                .toList();
    }
}
