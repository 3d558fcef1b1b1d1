package io.employmentpolicy.rules.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.mutation.MutationReport;
import io.employmentpolicy.rules.mutation.MutationReport.Outcome;
import io.employmentpolicy.rules.mutation.MutationRun;
import io.employmentpolicy.rules.mutation.Suggested;
import io.employmentpolicy.rules.mutation.Suggestions;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("变异检验")
class MutationTest {
    private static final String BOUNDARY = """
        - id: at-limit
          title: 收入恰为上限
          as_of: 2026-03-31
          given:
            person: { birth_date: 1990-05-04, pupil: false, draws_pension: false }
            employment: [ { status: flexible, monthly_wage: 4000 } ]
            received_benefit: []
          expect: { result: eligible }

        - id: above-limit
          title: 收入略高于上限
          as_of: 2026-03-31
          given:
            person: { birth_date: 1990-05-04, pupil: false, draws_pension: false }
            employment: [ { status: flexible, monthly_wage: 4000.01 } ]
            received_benefit: []
          expect: { result: not_eligible }

        - id: retired
        """.stripTrailing();

    private static MutationReport run(Village village) {
        return MutationRun.of(village.engine(), List.of(), Map.of());
    }

    private static List<String> lines(MutationReport report) {
        return report.print(Language.ZH).lines().toList();
    }

    @Test
    @DisplayName("没有案例察觉的改动，逐一指明；补上边界案例就察觉")
    void names_what_no_case_notices_until_a_case_at_the_limit_does() {
        MutationReport before = run(new Village());
        MutationReport after = run(new Village().with("cases/fare.yaml", "- id: retired", BOUNDARY));

        String turned = "VIL-FARE-E01  比较符  monthlyWage <= yuan(\"fare.wage\")：<= → <  village:rules.drl:5:54";
        String moved = "fare.wage  界限  4000 → 3999.99  village:parameters.yaml:10:7";
        assertThat(lines(before)).contains(turned, moved);
        assertThat(lines(after)).doesNotContain(turned, moved);
        assertThat(after.score()).isGreaterThan(before.score());
        assertThat(lines(before))
                .noneMatch(line -> line.contains("VIL-FARE-X01") && line.contains("− pupil == true"))
                .noneMatch(line -> line.contains("fare.monthly  数额  90 →"));
        assertThat(before.print(Language.EN)).contains("operators: ", "overlooked ", "score ");
    }

    @Test
    @DisplayName("目录以外的案例文件也算")
    void counts_cases_that_lie_elsewhere() {
        String beside = BOUNDARY.replace("- id: retired", "")
                .stripTrailing()
                .replace("  as_of:", "  policy: VIL-FARE\n  as_of:");
        Map<String, byte[]> further = Map.of("beside.yaml", beside.getBytes(StandardCharsets.UTF_8));

        MutationReport report = MutationRun.of(new Village().engine(), List.of(), further);

        assertThat(lines(report))
                .noneMatch(line -> line.startsWith("fare.wage  界限  4000 →"))
                .noneMatch(line -> line.contains("yuan(\"fare.wage\")：<= → <  "));
        assertThat(report.score()).isGreaterThan(run(new Village()).score());
    }

    @Test
    @DisplayName("等价的改动不算未察觉")
    void does_not_count_changes_shown_to_change_nothing() {
        MutationReport report = run(new Village()
                .with(
                        "rules.drl",
                        "monthlyWage <= yuan(\"fare.wage\") )",
                        "monthlyWage <= yuan(\"fare.wage\"), status != EmploymentStatus.UNIT )"));

        assertThat(report.fates())
                .filteredOn(fate -> fate.outcome() == Outcome.EQUIVALENT)
                .extracting(fate -> fate.mutant().told())
                .contains("− status != EmploymentStatus.UNIT");
    }

    @Test
    @DisplayName("略去“不晚于评定日”：读入时照样补上，等价；年份的界限不等价，抽查的日子碰不到也不算")
    void proves_only_what_holds_on_every_day() {
        MutationReport begun = run(new Village()
                .with("rules.drl", "ReceivedBenefit( policy", "ReceivedBenefit( grantedOn <= $asOf, policy"));
        MutationReport year = run(new Village()
                .with("parameters.yaml", "fare.share:\n", """
                    fare.year:
                      title: 自哪一年起
                      unit: count
                      values:
                        - { value: "2027", from: 2025-01-01, trust: printed, source: 虚构 }
                    fare.share:
                    """)
                .with("clauses.yaml", "fare.share]", "fare.share, fare.year]")
                .with(
                        "rules.drl",
                        "Person( pupil == true )",
                        "Person( pupil == true && year( $asOf ) >= count(\"fare.year\") )"));

        assertThat(begun.fates())
                .filteredOn(fate -> fate.mutant().told().equals("− grantedOn <= $asOf"))
                .extracting(MutationReport.Fate::outcome)
                .containsExactly(Outcome.EQUIVALENT);
        assertThat(year.fates())
                .filteredOn(fate -> fate.mutant().told().contains("fare.year"))
                .extracting(MutationReport.Fate::outcome)
                .isNotEmpty()
                .doesNotContain(Outcome.EQUIVALENT);
    }

    @Test
    @DisplayName("没有案例试过的条件、界限、表行、数值和起止日")
    void tells_which_limits_no_case_tries() {
        Village village = new Village();
        LimitCoverage coverage = LimitCoverage.of(village.engine(), new CaseRunner(village.engine()).runAll());

        assertThat(coverage.print(Language.ZH).lines())
                .anyMatch(line -> line.startsWith("  ✓ VIL-FARE-E01  birthDate <= yearsBefore"))
                .noneMatch(line -> line.contains("monthlyWage"))
                .anyMatch(line -> line.startsWith("  fare.monthly 110  village:parameters.yaml"))
                .anyMatch(line -> line.startsWith("  fare.once[male]"))
                .noneMatch(line -> line.startsWith("  fare.monthly 90"))
                .noneMatch(line -> line.startsWith("  fare.once[female]"))
                .contains("条件：4/5", "界限：1/2", "表的各行：1/2", "各期数值：5/6", "起止日：0/2");
    }

    @Test
    @DisplayName("建议的边界案例：填了应有结果就察觉，未填就不算案例")
    void suggests_cases_that_notice_once_they_are_filled_in() {
        Village village = new Village();
        MutationReport before = run(village);
        Suggestions suggestions = MutationRun.suggest(village.engine(), List.of(), Map.of());
        String file = suggestions.file(Language.ZH);

        assertThat(suggestions.cases()).isNotEmpty();
        assertThat(file).contains("monthly_wage: 4000", "result: 待填", "# 可察觉：VIL-FARE-E01");
        assertThat(village.adding("cases/more.yaml", file).told())
                .isNotEmpty()
                .allMatch(problem -> problem.code().equals("CASE-122"));
        int noticed = suggestions.cases().stream()
                .mapToInt(one -> one.notices().size())
                .sum();
        assertThat(noticed + suggestions.none().size())
                .isEqualTo(before.overlooked().size());
    }

    @Test
    @DisplayName("建议写成叠加目录：未填时检查逐处指出；填上应有的结果，得分不低于九成五，余下的正是没有找到案例的改动")
    void filled_in_suggestions_notice_all_they_say() {
        PolicyEngine engine = new Village().engine();
        Suggestions suggestions = MutationRun.suggest(engine, List.of(), Map.of());
        Map<String, String> files = suggestions.files(Language.ZH);
        Village open = new Village();
        Village filled = new Village();
        files.forEach(open::adding);
        files.forEach((path, text) -> filled.adding(path, filled(text, suggestions, engine)));

        assertThat(files).containsOnlyKeys("cases/VIL-FARE.yaml");
        assertThat(open.told()).hasSizeGreaterThan(suggestions.cases().size()).allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("CASE-122");
            assertThat(problem.place().file()).isEqualTo("village:cases/VIL-FARE.yaml");
        });
        CaseReport cases = new CaseRunner(filled.engine()).runAll();
        assertThat(cases.faulty() || cases.differs())
                .as(cases.print(Language.ZH))
                .isFalse();
        MutationReport after = run(filled);
        assertThat(after.score()).isGreaterThanOrEqualTo(new BigDecimal("95")).isEqualTo(suggestions.scoreAfter());
        assertThat(after.overlooked())
                .extracting(mutant -> mutant.print(Language.ZH))
                .containsExactlyInAnyOrderElementsOf(suggestions.none().stream()
                        .map(mutant -> mutant.print(Language.ZH))
                        .toList());
    }

    /** As an officer would who finds that the edition answers each case as the text says; keys that mean nothing there are deleted. */
    private static String filled(String file, Suggestions suggestions, PolicyEngine engine) {
        StringBuilder filled = new StringBuilder();
        Map<String, String> answers = Map.of();
        for (String line : file.lines().toList()) {
            if (line.startsWith("- id: ")) {
                String id = line.substring("- id: ".length());
                answers = answers(
                        suggestions.cases().stream()
                                .filter(one -> one.id().equals(id))
                                .findFirst()
                                .orElseThrow(),
                        engine);
            }
            String key = line.strip().replaceFirst(":.*", "");
            String answer = key.equals("why") ? "依条文" : answers.get(key);
            if (answer != null || line.startsWith("#") || !line.endsWith(CaseReader.TO_BE_FILLED)) {
                filled.append(line.replace(": " + CaseReader.TO_BE_FILLED, ": " + answer))
                        .append('\n');
            }
        }
        return filled.toString();
    }

    private static Map<String, String> answers(Suggested one, PolicyEngine engine) {
        Facts facts = new FactsReader(engine.dictionary()).facts(one.given(), one.asOf());
        Map<String, String> answers = new HashMap<>();
        PolicyEngine trial = engine.trial(one.switches(), one.numbers());
        for (Determination of :
                trial.decide(facts, one.asOf(), List.of(one.policy())).of(one.policy())) {
            answers.put("result", of.word().en().replace(" in force", "").replace(' ', '_'));
            of.outcome().amounts().forEach(amount -> {
                if (amount.quantity() instanceof Amount.Exact sum) {
                    answers.put("amount_yuan", "'" + sum.yuan().amount() + "'");
                }
                answers.put("months", String.valueOf(amount.months()));
                answers.put("from", String.valueOf(amount.from()));
                answers.put("last_day", String.valueOf(amount.lastDay()));
            });
        }
        return answers;
    }

    @Test
    @DisplayName("数值的界日挪动，前后两值相等的，逐日相同，等价；不等的不是")
    void days_between_equal_values_are_proven_the_same() {
        String whole = "    - { value: \"4000\", from: 2025-01-01, trust: printed, source: 虚构 }";
        String until = "    - { value: \"4000\", from: 2025-01-01, to: 2025-12-31, trust: printed, source: 虚构 }\n";
        String day = "to 2025-12-31 → 2025-12-30";
        Village equal = new Village().with("parameters.yaml", whole, until + whole.replace("2025-01-01", "2026-01-01"));
        Village raised = new Village()
                .with(
                        "parameters.yaml",
                        whole,
                        until + whole.replace("2025-01-01", "2026-01-01").replace("4000", "4100"));

        assertThat(run(equal).fates())
                .filteredOn(fate -> fate.mutant().told().equals(day))
                .extracting(MutationReport.Fate::outcome)
                .containsExactly(Outcome.EQUIVALENT);
        assertThat(run(raised).fates())
                .filteredOn(fate -> fate.mutant().told().equals(day))
                .extracting(MutationReport.Fate::outcome)
                .containsExactly(Outcome.OVERLOOKED);
    }

    @Test
    @DisplayName("JUnit 形式的报告")
    void writes_what_build_servers_read() {
        CaseReport passed = new CaseRunner(new Village().engine()).runAll();
        CaseReport failed = new CaseRunner(new Village()
                        .with("cases/fare.yaml", "\"90.00\"", "\"91.00\"")
                        .with("cases/fare.yaml", "title: 单位就业", "title: 单位 <就业>")
                        .engine())
                .runAll();

        assertThat(JUnitReport.xml(passed, Language.ZH))
                .contains("tests=\"5\" failures=\"0\" errors=\"0\"", "classname=\"VIL-FARE\" name=\"unit 单位就业\"/>");
        assertThat(JUnitReport.xml(failed, Language.ZH))
                .contains("failures=\"1\"", "<failure>", "91.00", "单位 &lt;就业&gt;")
                .doesNotContain("单位 <就业>");
    }
}
