package io.employmentpolicy.rules.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("报告所写的指标与地区")
class KnownIndicatorsTest {
    private static Decision decide(String region, String indicator) {
        String facts = """
            facts:
              indicator_report:
                - { region: %s, indicator: %s, period: { from: 2024-01, to: 2024-12 }, value: 355000, unit: person }
            """.formatted(region, indicator);
        return Shipped.engine()
                .decide(
                        new FactsReader(Dictionary.standard())
                                .read("report.yaml", facts.getBytes(StandardCharsets.UTF_8))
                                .facts(),
                        LocalDate.of(2025, 1, 31),
                        List.of("TJ-TARGETS"));
    }

    @Test
    @DisplayName("写错一个字母，指明最接近的，不当作没有数据而不说")
    void a_slip_of_the_pen_is_told_with_the_nearest() {
        Decision decision = decide("TJ", "new_urban_job");

        assertThat(decision.contradictions()).singleElement().satisfies(told -> {
            assertThat(told.check()).isEqualTo("FACT-206");
            assertThat(told.sides())
                    .extracting(Contradiction.Side::path)
                    .containsExactly("indicator_report[0].indicator");
            assertThat(told.sides().get(0).place()).isNotNull();
        });
        assertThat(DecisionText.print(decision, Language.ZH)).contains("是否想写 new_urban_jobs");
        assertThat(DecisionText.print(decision, Language.EN)).contains("did you mean new_urban_jobs");
        assertThat(decide("TJJ", "new_urban_jobs").contradictions())
                .extracting(told -> told.text().en())
                .singleElement()
                .asString()
                .contains("region TJJ", "did you mean TJ");
    }

    @Test
    @DisplayName("没有相近的，也指明；写对的不提")
    void a_name_like_none_is_told_too_and_a_right_one_is_not() {
        assertThat(decide("TJ", "rainfall").contradictions())
                .singleElement()
                .satisfies(told -> assertThat(told.text().zh()).contains("没有目标使用指标代码 rainfall", "workbench facts"));
        assertThat(decide("TJ", "new_urban_jobs").contradictions()).isEmpty();
        assertThat(decide("天津市", "new_urban_jobs").contradictions())
                .as("地区的名称和代码一样")
                .isEmpty();
    }
}
