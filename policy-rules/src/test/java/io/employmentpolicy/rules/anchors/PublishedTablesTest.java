package io.employmentpolicy.rules.anchors;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.employment.UnemploymentInsurance;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.person.RetirementCategory;
import io.employmentpolicy.rules.PolicyEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("公布的表")
class PublishedTablesTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
    private static final PolicyEngine ENGINE = PolicyEngine.ofDefaults();

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
        }
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
        rows("min_contribution_schedule.csv")
                .forEach(row -> schedule.put(row.get("retire_year"), row.get("min_contribution_months")));
        for (YearMonth born = YearMonth.of(1965, 1); born.isBefore(YearMonth.of(1977, 6)); born = born.plusMonths(1)) {
            Decision decision = retire(RetirementCategory.MALE, born);
            String year = value(decision, "CN-RETIRE", "retirement-month")
                    .orElseThrow()
                    .substring(0, 4);

            assertThat(value(decision, "CN-PENSION-MIN", "pension-minimum-months"))
                    .as("retired in %s", year)
                    .contains(schedule.get(year));
        }
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

    private static Decision retire(RetirementCategory category, YearMonth born) {
        Facts facts = Facts.of(
                Person.builder().retirementCategory(category).birthMonth(born).build());
        return ENGINE.decide(facts, AS_OF, List.of("CN-RETIRE", "CN-PENSION-MIN", "CN-RETIRE-RANGE"));
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
