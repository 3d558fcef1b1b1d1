package io.employmentpolicy.rules.anchors;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.employer.Employer;
import io.employmentpolicy.model.employer.EmployerKind;
import io.employmentpolicy.model.employment.RetirementDirection;
import io.employmentpolicy.model.employment.RetirementPlan;
import io.employmentpolicy.model.employment.UnemploymentInsurance;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.person.RetirementCategory;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("公布的表")
class PublishedTablesTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
    private static final PolicyEngine ENGINE = Shipped.engine();

    @Test
    @DisplayName("法定退休年月、最低缴费年限与弹性幅度与官方附件各行一致")
    void retirement_rows_of_the_annexes() {
        for (Map<String, String> row : rows("retirement_anchors.csv")) {
            Decision decision = retire(
                    RetirementCategory.valueOf(row.get("category").toUpperCase(Locale.ROOT)),
                    YearMonth.parse(row.get("birth_ym")));

            assertThat(value(decision, "CN-RETIRE", "retirement-month"))
                    .as("%s", row)
                    .contains(row.get("retire_ym"));
            assertThat(value(decision, "CN-PENSION-MIN", "pension-minimum-months"))
                    .as("%s", row)
                    .contains(row.get("min_contribution_months_at_statutory"));
            assertThat(value(decision, "CN-RETIRE-RANGE", "earliest-retirement-month")
                            .orElse(""))
                    .as("%s", row)
                    .isEqualTo(row.get("earliest_flexible_ym"));
            assertThat(value(decision, "CN-RETIRE-RANGE", "latest-retirement-month")
                            .orElse(""))
                    .as("%s", row)
                    .isEqualTo(row.get("latest_flexible_ym"));
            assertThat(value(decision, "CN-RETIRE-AGE", "retirement-age-months"))
                    .as("%s", row)
                    .contains(String.valueOf(12 * number(row, "age_years") + number(row, "age_months")));
            assertThat(value(decision, "CN-RETIRE-AGE", "retirement-delay-months"))
                    .as("%s", row)
                    .contains(row.get("delay_months"));
            if (!row.get("earliest_flexible_ym").isEmpty()) {
                assertThat(planned(row, RetirementDirection.EARLY, row.get("earliest_flexible_ym")))
                        .as("%s", row)
                        .contains(row.get("min_contribution_months_if_earliest"));
            }
        }
    }

    @Test
    @DisplayName("弹性提前或延迟的，按所选年份或法定年份的最低缴费月数")
    void minimum_contribution_of_flexible_plans() {
        for (Map<String, String> row : rows("flexible_min_contribution.csv")) {
            boolean late = number(row, "shift_months") > 0;
            assertThat(planned(row, late ? RetirementDirection.LATE : RetirementDirection.EARLY, row.get("start_ym")))
                    .as("%s", row)
                    .contains(row.get("required_months"));
        }
    }

    private static Optional<String> planned(Map<String, String> row, RetirementDirection direction, String month) {
        Facts facts = Facts.of(
                Person.builder()
                        .retirementCategory(
                                RetirementCategory.valueOf(row.get("category").toUpperCase(Locale.ROOT)))
                        .birthMonth(YearMonth.parse(row.get("birth_ym")))
                        .build(),
                RetirementPlan.builder()
                        .direction(direction)
                        .retireMonth(YearMonth.parse(month))
                        .build());
        return value(
                ENGINE.decide(facts, AS_OF, List.of("CN-PENSION-MIN-PLAN")),
                "CN-PENSION-MIN-PLAN",
                "chosen-pension-minimum-months");
    }

    @Test
    @DisplayName("一九五〇年至二〇〇五年出生的三类人员，与按办法第一条另行计算的结果一致")
    void every_birth_month_against_an_independent_computation() {
        for (RetirementCategory category : RetirementCategory.values()) {
            for (YearMonth born = YearMonth.of(1950, 1);
                    born.isBefore(YearMonth.of(2006, 1));
                    born = born.plusMonths(1)) {
                assertThat(value(retire(category, born), "CN-RETIRE", "retirement-month"))
                        .as("%s %s", category, born)
                        .contains(computed(category, born).toString());
            }
        }
    }

    /** Base age and delay by the rule of article 1, in months: nothing of the tables is used. */
    private static YearMonth computed(RetirementCategory category, YearMonth born) {
        int base = category == RetirementCategory.MALE ? 60 : category == RetirementCategory.FEMALE55 ? 55 : 50;
        int firstYear =
                category == RetirementCategory.MALE ? 1965 : category == RetirementCategory.FEMALE55 ? 1970 : 1975;
        int step = category == RetirementCategory.FEMALE50 ? 2 : 4;
        int most = category == RetirementCategory.FEMALE50 ? 60 : 36;
        int since = 12 * (born.getYear() - firstYear) + born.getMonthValue() - 1;
        int delay = since < 0 ? 0 : Math.min(since / step + 1, most);
        return born.plusMonths(12L * base + delay);
    }

    @Test
    @DisplayName("各年的最低缴费月数与附件四一致")
    void minimum_contribution_by_year() {
        Map<String, String> schedule = new HashMap<>();
        Set<String> reached = new HashSet<>();
        rows("min_contribution_schedule.csv")
                .forEach(row -> schedule.put(row.get("retire_year"), row.get("min_contribution_months")));
        for (YearMonth born = YearMonth.of(1965, 1); born.isBefore(YearMonth.of(1977, 6)); born = born.plusMonths(1)) {
            Decision decision = retire(RetirementCategory.MALE, born);
            String year = value(decision, "CN-RETIRE", "retirement-month")
                    .orElseThrow()
                    .substring(0, 4);
            reached.add(year);

            assertThat(value(decision, "CN-PENSION-MIN", "pension-minimum-months"))
                    .as("retired in %s", year)
                    .contains(schedule.get(year));
        }
        assertThat(reached).containsAll(schedule.keySet());
    }

    @Test
    @DisplayName("失业保险金月数")
    void unemployment_months() {
        for (Map<String, String> row : rows("unemployment_months.csv")) {
            Facts facts = Facts.of(
                    Person.builder().build(),
                    UnemploymentInsurance.builder()
                            .contributionMonths(Integer.valueOf(row.get("contribution_months")))
                            .unspentMonths(Integer.valueOf(row.get("unspent_months_from_previous_spell")))
                            .build());

            assertThat(value(
                            ENGINE.decide(facts, AS_OF, List.of("CN-UI-MONTHS")),
                            "CN-UI-MONTHS",
                            "unemployment-benefit-months"))
                    .as("%s", row)
                    .contains(row.get("expected_months_total"));
        }
    }

    @Test
    @DisplayName("企业划型各例与公布的下限一致")
    void firm_sizes() {
        for (Map<String, String> row : rows("sme_examples.csv")) {
            assertThat(size(
                            row.get("industry"),
                            number(row, "employees"),
                            number(row, "revenue_10k_yuan"),
                            number(row, "assets_10k_yuan")))
                    .as("%s", row)
                    .contains(row.get("expected_size"));
        }
    }

    @Test
    @DisplayName("十六类行业在每个下限及其上下一处的规模，与按表另行计算的一致")
    void every_floor_against_an_independent_computation() {
        for (Map<String, String> line : rows("sme_table.csv")) {
            List<List<Integer>> metrics =
                    List.of(around(line, "employees_min"), around(line, "revenue_min"), around(line, "assets_min"));
            for (Integer employees : metrics.get(0)) {
                for (Integer revenue : metrics.get(1)) {
                    for (Integer assets : metrics.get(2)) {
                        assertThat(size(line.get("industry"), employees, revenue, assets))
                                .as("%s %s %s %s", line.get("industry"), employees, revenue, assets)
                                .contains(expected(line, employees, revenue, assets));
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("残疾人就业保障金各例")
    void disability_fund() {
        for (Map<String, String> row : rows("disability_fund.csv")) {
            Facts facts = Facts.of(Employer.builder()
                    .kind(EmployerKind.ENTERPRISE)
                    .staffPreviousYear(new BigDecimal(row.get("employees_prev_year")))
                    .disabledStaffCounted(new BigDecimal(row.get("disabled_counted")))
                    .disabilityFundWage(new BigDecimal(row.get("avg_annual_wage_used")))
                    .build());
            Decision decision = ENGINE.decide(facts, LocalDate.of(2025, 10, 31), List.of("CN-DF", "CN-DF-BEFORE"));

            assertThat(value(decision, "CN-DF-BEFORE", "disability-fund-before-relief")
                            .map(BigDecimal::new))
                    .as("%s", row)
                    .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo(row.get("expected_before_relief")));
            assertThat(value(decision, "CN-DF", "disability-fund-payable").map(BigDecimal::new))
                    .as("%s", row)
                    .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo(row.get("expected_payable")));
        }
    }

    /** The three floors of a metric with their neighbours; one unknown value where the metric does not apply. */
    private static List<Integer> around(Map<String, String> line, String metric) {
        List<Integer> values = new ArrayList<>();
        for (String size : List.of("small", "medium", "large")) {
            Integer floor = number(line, size + "_" + metric);
            if (floor != null) {
                values.addAll(List.of(floor - 1, floor, floor + 1));
            }
        }
        if (values.isEmpty()) {
            values.add(null);
        }
        return values;
    }

    /** The largest size all of whose floors are reached. */
    private static String expected(Map<String, String> line, Integer employees, Integer revenue, Integer assets) {
        for (String size : List.of("large", "medium", "small")) {
            if (reaches(employees, number(line, size + "_employees_min"))
                    && reaches(revenue, number(line, size + "_revenue_min"))
                    && reaches(assets, number(line, size + "_assets_min"))) {
                return size;
            }
        }
        return "micro";
    }

    private static boolean reaches(Integer has, Integer floor) {
        return floor == null || has >= floor;
    }

    private static Optional<String> size(String industry, Integer employees, Integer revenue, Integer assets) {
        Facts facts = Facts.of(Employer.builder()
                .industry(industry)
                .employees(employees)
                .annualRevenue(
                        revenue == null ? null : BigDecimal.valueOf(revenue).movePointRight(4))
                .totalAssets(assets == null ? null : BigDecimal.valueOf(assets).movePointRight(4))
                .build());
        return value(ENGINE.decide(facts, AS_OF, List.of("CN-FIRM-SIZE")), "CN-FIRM-SIZE", "firm-size");
    }

    private static Integer number(Map<String, String> row, String column) {
        String text = row.get(column);
        return text == null || text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static Decision retire(RetirementCategory category, YearMonth born) {
        Facts facts = Facts.of(
                Person.builder().retirementCategory(category).birthMonth(born).build());
        return ENGINE.decide(facts, AS_OF, List.of("CN-RETIRE", "CN-RETIRE-AGE", "CN-PENSION-MIN", "CN-RETIRE-RANGE"));
    }

    private static Optional<String> value(Decision decision, String policy, String name) {
        return decision.of(policy).stream()
                .filter(one -> one.conclusion().equals(name))
                .map(one -> one.outcome())
                .filter(Outcome.Derived.class::isInstance)
                .map(one -> ((Outcome.Derived) one).value())
                .findFirst();
    }

    private static List<Map<String, String>> rows(String file) {
        try (InputStream in =
                Objects.requireNonNull(PublishedTablesTest.class.getResourceAsStream("/anchors/" + file))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String[] header = lines.get(0).split(",");
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < header.length; i++) {
                    row.put(header[i], cells[i]);
                }
                rows.add(row);
            }
            assertThat(rows).isNotEmpty();
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
