package io.employmentpolicy.rules.anchors;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.casebook.CaseReport;
import io.employmentpolicy.rules.casebook.CaseResult.Verdict;
import io.employmentpolicy.rules.casebook.CaseRunner;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("工伤待遇的公布表")
class InjuryTablesTest {
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final String ENTITLED =
            "recognised: true, civil_service_staff: false, stops: [], circumstance: accident_at_work, accident_on:"
                    + " 2025-03-01, ";
    private static final String DEAD = ENTITLED
            + "missing_since: null, declared_dead_on: null, died_on: 2026-03-01, death_kind: work_death,"
            + " disability_grade: 0, ";
    private static final String MISSING =
            "circumstance: business_trip, civil_service_staff: false, missing_since: 2026-01-10, declared_dead_on:"
                    + " null, died_on: null, ";

    @Test
    @DisplayName("各伤残等级的一次性补助金、伤残津贴、支付方和劳动关系规则与表中各行一致")
    void disability_grades() {
        List<Map<String, String>> rows = rows("injury_disability_grants.csv");
        assertThat(rows).hasSize(10);
        for (Map<String, String> row : rows) {
            String grade = ENTITLED + "own_wage: 6000.00, disability_grade: " + row.get("grade") + ", ";
            BigDecimal months = new BigDecimal(row.get("lump_sum_months_of_own_wage"));
            holds(
                    row,
                    "CN-INJURY-GRANT",
                    "",
                    grade,
                    "result: eligible, amount_yuan: " + months.multiply(yuan("6000.00")));
            allowance(row, grade);
        }
    }

    private static void allowance(Map<String, String> row, String grade) {
        BigDecimal percent = new BigDecimal(row.get("monthly_allowance_pct_of_own_wage"));
        String facts = grade + "retired_on: null, work_cannot_be_assigned: true, relation_end: not_ended";
        String floor = "minimum-wage.monthly: \"5500\"";
        if (percent.signum() == 0) {
            holds(row, "CN-INJURY-ALLOWANCE-MAJOR", floor, facts, "result: not_eligible");
            holds(row, "CN-INJURY-ALLOWANCE-MIDDLE", floor, facts, "result: not_eligible");
            String ends = grade + "relation_end: ";
            holds(row, "CN-INJURY-END", "", ends + "contract_expired", "result: holds");
            holds(row, "CN-INJURY-END", "", ends + "worker_request", "result: holds");
            holds(row, "CN-INJURY-MEDICAL-GRANT", "", ends + "worker_request", "result: eligible");
            holds(row, "CN-INJURY-JOB-GRANT", "", ends + "worker_request", "result: eligible");
            return;
        }
        boolean fund = row.get("monthly_allowance_payer").equals("工伤保险基金");
        String policy = fund ? "CN-INJURY-ALLOWANCE-MAJOR" : "CN-INJURY-ALLOWANCE-MIDDLE";
        BigDecimal share = yuan("6000.00").multiply(percent).movePointLeft(2);
        holds(row, policy, "minimum-wage.monthly: \"2510\"", facts, "result: eligible, amount_yuan: " + share);
        holds(row, policy, floor, facts, "result: eligible, amount_yuan: " + share.max(yuan("5500.00")));
        paidBy(policy, row.get("monthly_allowance_payer"));
        holds(
                row,
                "CN-INJURY-RELATION",
                "",
                facts + ", died_on: null, relation_kept: true, contributions_paid: true",
                "keep-relation: met");
        if (!fund) {
            String assigned = facts.replace("cannot_be_assigned: true", "cannot_be_assigned: false");
            holds(row, policy, floor, assigned, "result: not_eligible, failed: [work_cannot_be_assigned]");
        }
    }

    @Test
    @DisplayName("护理、死亡、供养、本人工资、停工留薪、下落不明与各期限，与表中各行一致")
    void other_benefits() {
        List<Map<String, String>> rows = rows("injury_other_benefits.csv");
        assertThat(rows).hasSize(22);
        for (Map<String, String> row : rows) {
            other(row, new BigDecimal(row.get("value")));
        }
    }

    /** Of a leave that begins on 1 March 2026 and lasts so many months. */
    private static String lastDay(BigDecimal months) {
        return "last_day: "
                + LocalDate.of(2026, 3, 1).plusMonths(months.intValueExact()).minusDays(1);
    }

    private static void other(Map<String, String> row, BigDecimal value) {
        String area = "injury.area-average-wage: \"10000\"";
        String income = "injury.urban-income: \"50000\"";
        String percent = "result: eligible, amount_yuan: " + value.multiply(yuan("100.00"));
        String wages = DEAD + "own_wage: 10000.00, wage_before_death: 20000.00, dependants: ";
        String leave = ENTITLED
                + "work_paused: true, leave_from: 2026-03-01, current_wage: 7000.00, appraisal_concluded_on: null,"
                + " relapse_confirmed: false, ";
        switch (row.get("key")) {
            case "care_total_dependence" -> care(row, "total", area, percent);
            case "care_major_dependence" -> care(row, "major", area, percent);
            case "care_partial_dependence" -> care(row, "partial", area, percent);
            case "funeral_grant" -> {
                holds(row, "CN-INJURY-FUNERAL", area, DEAD, money(value.multiply(yuan("10000.00"))));
                paidBy("CN-INJURY-FUNERAL", row.get("payer"));
            }
            case "dependant_spouse" -> {
                holds(row, "CN-INJURY-DEPENDANTS", "", wages + dependants("spouse", false, 1), percent);
                paidBy("CN-INJURY-DEPENDANTS", row.get("payer"));
            }
            case "dependant_other" ->
                holds(row, "CN-INJURY-DEPENDANTS", "", wages + dependants("other_relative", false, 1), percent);
            case "dependant_lone_elder_or_orphan_addition" ->
                holds(
                        row,
                        "CN-INJURY-DEPENDANTS",
                        "",
                        wages + dependants("other_relative", true, 1),
                        money(yuan("3000.00").add(value.multiply(yuan("100.00")))));
            case "dependants_sum_cap" ->
                holds(
                        row,
                        "CN-INJURY-DEPENDANTS",
                        "",
                        DEAD + "own_wage: 10000.00, wage_before_death: 10000.00, dependants: "
                                + dependants("other_relative", false, 4),
                        percent);
            case "death_grant" -> {
                holds(row, "CN-INJURY-DEATH-GRANT", income, DEAD, money(value.multiply(yuan("50000.00"))));
                paidBy("CN-INJURY-DEATH-GRANT", row.get("payer"));
            }
            case "own_wage_floor" -> wage(row, area, "0.00", value);
            case "own_wage_ceiling" -> wage(row, area, "99999.00", value);
            case "own_wage_window" ->
                holds(row, "CN-INJURY-WAGE-WINDOW", "", "accident_on: 2026-03-15", "value: 2025-03");
            case "paid_leave_normal_max" -> {
                holds(row, "CN-INJURY-LEAVE", "", leave + "leave_extension_confirmed: false", lastDay(value));
                paidBy("CN-INJURY-LEAVE", row.get("payer"));
            }
            case "paid_leave_extension_max" ->
                holds(
                        row,
                        "CN-INJURY-LEAVE",
                        "",
                        leave + "leave_extension_confirmed: true, leave_extension_months: 99",
                        lastDay(value.add(BigDecimal.valueOf(12))));
            case "missing_worker_wage_continues" -> {
                holds(row, "CN-INJURY-MISSING-WAGE", "", MISSING + "current_wage: 7000.00", "months: " + value);
                paidBy("CN-INJURY-MISSING-WAGE", row.get("payer"));
            }
            case "missing_worker_death_grant_advance" -> {
                BigDecimal advance = value.movePointLeft(2).multiply(yuan("1000000.00"));
                holds(row, "CN-INJURY-MISSING-ADVANCE", income, MISSING + "hardship: true", money(advance));
                paidBy("CN-INJURY-MISSING-ADVANCE", row.get("payer"));
            }
            case "claim_window_employer" ->
                holds(
                        row,
                        "CN-INJURY-FILING-DAY",
                        "",
                        "accident_on: 2026-03-01, filing_extended_to: null",
                        "value: " + day(value));
            case "claim_window_worker" ->
                holds(
                        row,
                        "CN-INJURY-WORKER-FILING",
                        "",
                        "accident_on: 2026-03-01, employer_filed_on: null",
                        "claim_by: " + LocalDate.of(2026, 3, 1).plusYears(value.longValueExact()));
            case "decision_time" -> decision(row, false, value);
            case "decision_time_clear_case" -> decision(row, true, value);
            case "reappraisal_request_window" ->
                holds(
                        row,
                        "CN-INJURY-REAPPRAISAL",
                        "",
                        "provincial_conclusion: false, appraisal_received_on: 2026-03-30",
                        "claim_by: " + LocalDate.of(2026, 3, 30).plusDays(value.longValueExact()));
            case "review_appraisal_wait" -> {
                String changed =
                        "died_on: null, review_applied_on: null, condition_changed: true, appraisal_concluded_on: ";
                holds(row, "CN-INJURY-REVIEW", "", changed + "2025-03-30", "result: eligible");
                holds(row, "CN-INJURY-REVIEW", "", changed + "2025-03-31", "result: not_eligible");
            }
            default -> throw new AssertionError("no policy for " + row);
        }
    }

    private static void care(Map<String, String> row, String need, String area, String expected) {
        holds(row, "CN-INJURY-CARE", area, ENTITLED + "disability_grade: 1, care_dependence: " + need, expected);
        paidBy("CN-INJURY-CARE", row.get("payer"));
    }

    private static void wage(Map<String, String> row, String area, String average, BigDecimal percent) {
        holds(
                row,
                "CN-INJURY-WAGE",
                area,
                "average_contribution_wage: " + average,
                "value: " + percent.multiply(yuan("100.00")));
    }

    private static void decision(Map<String, String> row, boolean clear, BigDecimal days) {
        holds(
                row,
                "CN-INJURY-DECISION",
                "",
                "accepted_on: 2026-03-01, awaits_other_finding: false, decided_on: null, facts_clear: " + clear,
                "decision_deadline: \"" + day(days) + "T23:59:59\"");
    }

    private static String day(BigDecimal days) {
        return LocalDate.of(2026, 3, 1).plusDays(days.longValueExact()).toString();
    }

    private static String dependants(String relation, boolean lone, int count) {
        String one = "{ relation: " + relation
                + ", in_listed_range: true, mainly_supported: true, able_to_work: false, lone_elder_or_orphan: " + lone
                + " }";
        return "[ " + String.join(", ", Collections.nCopies(count, one)) + " ]";
    }

    private static BigDecimal yuan(String sum) {
        return new BigDecimal(sum);
    }

    private static String money(BigDecimal sum) {
        return "result: eligible, amount_yuan: " + sum;
    }

    private static void paidBy(String policy, String payer) {
        assertThat(ENGINE.catalogue().policy(policy).orElseThrow().title().zh()).contains(payer);
    }

    /** Runs one case that says what the row says. */
    private static void holds(Map<String, String> row, String policy, String numbers, String facts, String expected) {
        String given = facts.strip().endsWith(",")
                ? facts.strip().substring(0, facts.strip().length() - 1)
                : facts;
        String text = """
            - id: ROW
              policy: %s
              title: 表中一行
              as_of: 2026-03-31
              numbers: { %s }
              given: { person: {}, received_benefit: [], injury_case: [ { %s } ] }
              expect: { %s }
            """.formatted(policy, numbers, given, expected);
        CaseReport report = new CaseRunner(ENGINE).run(Map.of("rows.yaml", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(report.count(Verdict.PASSED))
                .as("%s%n%s", row, report.print(Language.ZH))
                .isEqualTo(1);
    }

    private static List<Map<String, String>> rows(String file) {
        try (InputStream in = Objects.requireNonNull(InjuryTablesTest.class.getResourceAsStream("/anchors/" + file))) {
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
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
