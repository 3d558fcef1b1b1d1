package io.employmentpolicy.rules.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("报告能否衡量所指的目标")
class ReportFitTest {
    private static Decision decide(String... reports) {
        String facts = "facts:\n  indicator_report:\n    - {" + String.join("}\n    - {", reports) + "}\n";
        return Shipped.engine()
                .decide(
                        new FactsReader(Dictionary.standard())
                                .read("report.yaml", facts.getBytes(StandardCharsets.UTF_8))
                                .facts(),
                        LocalDate.of(2024, 12, 31),
                        List.of("TJ-TARGETS"));
    }

    private static List<String> told(Decision decision) {
        return decision.contradictions().stream()
                .filter(one -> one.check().equals("FACT-210"))
                .flatMap(one -> one.sides().stream())
                .map(Contradiction.Side::path)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("不合之处指明字段，不当作没有数据而不说")
    @CsvSource(delimiter = '|', textBlock = """
        unit       | region: XQ, indicator: trainee_posts, period: 2024, value: 1999, unit: person
        region     | region: TJ, indicator: trainee_posts, period: 2024, value: 1999, unit: count
        period     | region: XQ, indicator: trainee_posts, period: 2026, value: 1999, unit: count
        period     | region: XQ, indicator: quarterly_visit_students, period: 2024, value: 200, unit: person
        value      | region: XQ, indicator: trainee_posts, period: 2024, value: -1, unit: count
        value      | region: TJ, indicator: surveyed_unemployment_rate, period: 2024, value: 0.055, unit: percent
        value      | region: TJ, indicator: surveyed_unemployment_rate, period: 2024, value: 100.1, unit: percent
        value      | region: TJ, indicator: insured_pension, period: 2024-12, value: 1013, unit: person
        value      | region: XQ, indicator: trainees_taken, period: 2024, value: 1012.5, unit: person
        value      | region: TJ, indicator: senior_certificates, period: 2024, value: 20000.5, unit: person_time
        value      | region: XQ, indicator: recruitment_events, period: 2024, value: 120.5, unit: count
        """)
    void what_does_not_fit_is_told_with_its_field(String field, String report) {
        assertThat(told(decide(report))).containsExactly("indicator_report[0]." + field);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("合的不提；人与人次另等")
    @CsvSource(delimiter = '|', textBlock = """
        region: XQ, indicator: trainee_posts, period: 2024, value: 1999, unit: count
        region: XQ, indicator: trainee_posts, period: 2024-01/2024-06, value: 0, unit: count
        region: XQ, indicator: quarterly_visit_students, period: 2024-Q2, value: 200, unit: person
        region: TJ, indicator: surveyed_unemployment_rate, period: 2024, value: 1, unit: percent
        region: TJ, indicator: surveyed_unemployment_rate, period: 2024, value: 100, unit: percent
        region: TJ, indicator: insured_pension, period: 2024-12, value: 10130, unit: person
        region: TJ, indicator: free_startup_trainees, period: 2024, value: 30000, unit: person_time
        region: XQ, indicator: trainees_taken, period: 2024, value: 1012.0, unit: person
        region: XQ, indicator: startup_subsidies, period: 2024, value: 50000000.5, unit: yuan
        region: TJ, indicator: surveyed_unemployment_rate, period: 2024, value: 5.45, unit: percent
        region: TJ, indicator: poverty_alleviated_in_work, period: 2021-2025, value: 150000.5, unit: person
        region: XQ, indicator: graduate_employment_rate, period: 2024, numerator: 400, denominator: 400, unit: percent
        """)
    void what_fits_is_not_told(String report) {
        assertThat(told(decide(report))).isEmpty();
    }

    @Test
    @DisplayName("分子大于分母，不算达成")
    void more_than_all_measures_nothing() {
        Decision decision = decide(
                "region: XQ, indicator: graduate_employment_rate, period: 2024, numerator: 401, denominator: 400,"
                        + " unit: percent");

        assertThat(told(decision)).containsExactly("indicator_report[0].numerator", "indicator_report[0].denominator");
        assertThat(decision.determinations())
                .extracting(Determination::outcome)
                .singleElement()
                .isInstanceOf(Outcome.Undetermined.class);
    }

    @Test
    @DisplayName("一份报告只列它所指的目标；同一期报了两个数，指明两处")
    void a_report_lists_what_it_touches() {
        assertThat(decide("region: XQ, indicator: trainee_posts, period: 2024, value: 2000, unit: count")
                        .determinations())
                .extracting(one -> Objects.requireNonNull(one.subject().id()))
                .containsExactly("XQ-08-T01@2024");

        Decision twice = decide(
                "region: XQ, indicator: trainee_posts, period: 2024, value: 2000, unit: count",
                "region: XQ, indicator: trainee_posts, period: 2024, value: 1999, unit: count");
        assertThat(twice.contradictions()).singleElement().satisfies(one -> {
            assertThat(one.check()).isEqualTo("FACT-205");
            assertThat(one.sides())
                    .extracting(Contradiction.Side::path)
                    .containsExactly("indicator_report[0].value", "indicator_report[1].value");
        });
        assertThat(twice.determinations())
                .extracting(Determination::outcome)
                .singleElement()
                .isInstanceOf(Outcome.Undetermined.class);
    }
}
