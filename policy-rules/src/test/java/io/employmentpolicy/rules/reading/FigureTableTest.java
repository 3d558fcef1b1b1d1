package io.employmentpolicy.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.source.Trust;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.edition.Parameter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("数字表 figures.csv")
class FigureTableTest {
    private static final String HEADER = "key,title,unit,value,from,to,trust,source,note,running-cases\n";

    private static PolicyEngine laid(String rows) {
        return PolicyEngine.builder()
                .overlay("区", Map.of("figures.csv", ("\uFEFF" + HEADER + rows).getBytes(StandardCharsets.UTF_8)))
                .compileOnDemand()
                .build();
    }

    private static Parameter figure(PolicyEngine engine, String key) {
        return engine.rulebook().book().parameter(key).orElseThrow();
    }

    @Test
    @DisplayName("一行一个取值，同一键的几行是几个时段，没有数的是没有公布")
    void rows_are_values_and_a_row_without_one_is_missing() {
        PolicyEngine engine = laid("""
                matchmaker.two-way-days,双向推介的日数,days,5,2022-06-21,2024-12-31,assumed,示例,给人看的,old
                matchmaker.two-way-days,双向推介的日数,days,4,2025-01-01,,printed,"示例, 第二条",
                full-employment-community.rate,就业率,ratio,,2022-06-21,,,待填,原来是 0.9
                """);

        assertThat(figure(engine, "matchmaker.two-way-days").values())
                .extracting(one -> one.value() + " " + one.validity().from() + " "
                        + one.validity().source())
                .containsExactly("5 2022-06-21 示例", "4 2025-01-01 示例, 第二条");
        assertThat(figure(engine, "full-employment-community.rate").values())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.value()).isNull();
                    assertThat(one.validity().trust()).isEqualTo(Trust.MISSING);
                    assertThat(one.validity().from()).isEqualTo(LocalDate.of(2022, 6, 21));
                });
    }

    @Test
    @DisplayName("写错的逐格指出")
    void mistakes_are_told_at_their_cells() {
        assertThatExceptionOfType(PolicyLoadException.class)
                .isThrownBy(() -> laid("""
                        matchmaker.two-way-days,日数,days,三,2022-06-21,,printed,示例,
                        full-employment-community.rate,就业率,ratio,0.9,2022-06-21,2021-01-01,printed,,
                        full-employment-community.rates,就业率,ratios,0.9,,,sure,示例,
                        """))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(one -> one.code() + " " + one.place())
                        .contains(
                                "PARAM-107 区:figures.csv:2:33",
                                "PARAM-105 区:figures.csv:3:57",
                                "POLICY-103 区:figures.csv:3:1",
                                "PARAM-101 区:figures.csv:4:37",
                                "POLICY-106 区:figures.csv:4:50"));
    }
}
