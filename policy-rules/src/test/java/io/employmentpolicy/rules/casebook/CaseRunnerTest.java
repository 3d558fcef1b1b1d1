package io.employmentpolicy.rules.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.casebook.CaseResult.Verdict;
import org.junit.jupiter.api.Test;

class CaseRunnerTest {
    @Test
    void runs_the_cases_that_came_with_a_policy() {
        PolicyEngine engine = TownPolicy.engine();
        CaseReport report = new CaseRunner(engine).runAll();

        assertThat(report.problems()).isEmpty();
        assertThat(report.results())
                .as(report.print(Language.EN))
                .hasSize(5)
                .allMatch(result -> result.verdict() == Verdict.PASSED);
        assertThat(report.differs()).isFalse();
        assertThat(report.print(Language.ZH)).isEqualTo("共 5 例：通过 5");
        assertThat(Coverage.of(engine.catalogue(), report).neverHolds()).containsExactly("TOWN-1-X01");
        assertThat(Coverage.of(engine.catalogue(), report).neverFails()).isEmpty();
    }

    @Test
    void a_failing_case_names_the_condition_its_value_and_its_line() {
        CaseReport report =
                TownPolicy.run(TownPolicy.one("{ result: certified }").replace("180", "179"));

        CaseResult result = report.results().get(0);
        assertThat(result.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(result.differences())
                .singleElement()
                .hasToString("Difference[expectation=result, expected=certified, found=Text[zh=refused, en=refused]]");
        assertThat(result.print(Language.EN))
                .contains("✗ TOWN-1-E01", "employed_count = 179", "town/notice/community/rules.drl:5");
        assertThat(report.differs()).isTrue();
    }

    @Test
    void an_answer_better_than_expected_shows_what_holds() {
        CaseResult result =
                TownPolicy.run(TownPolicy.one("{ result: refused }")).results().get(0);

        assertThat(result.print(Language.ZH)).contains("应为 refused，得出 certified", "✓ TOWN-1-E01");
    }

    @Test
    void an_unknown_expectation_is_an_error_naming_the_nearest_one() {
        CaseResult result = TownPolicy.run(TownPolicy.one("{ result: certified, rate_procent: 90.0 }"))
                .results()
                .get(0);

        assertThat(result.verdict()).isEqualTo(Verdict.FAULTY);
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("CASE-110");
            assertThat(problem.fix().en()).isEqualTo("did you mean rate_percent");
            assertThat(problem.place().line()).isEqualTo(5);
        });
    }

    @Test
    void a_result_word_of_another_kind_is_an_error() {
        CaseResult result =
                TownPolicy.run(TownPolicy.one("{ result: eligible }")).results().get(0);

        assertThat(result.verdict()).isEqualTo(Verdict.FAULTY);
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("CASE-112"));
    }

    @Test
    void bad_facts_are_a_difference_that_names_the_field() {
        CaseResult result = TownPolicy.run(
                        TownPolicy.one("{ result: certified }").replace("employed_count", "employd_count"))
                .results()
                .get(0);

        assertThat(result.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(result.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.expectation()).isEqualTo("given");
            assertThat(difference.found().en()).contains("community[0].employd_count", "employed_count");
        });
        assertThat(result.print(Language.ZH)).contains("事实有误：FACT-105").doesNotContain("应为 …");
    }

    @Test
    void a_reading_or_number_nobody_knows_is_an_error() {
        String switches = TownPolicy.one("{ result: certified }")
                .replace("  given", "  switches: { TOWN-1.mesures: ignore }\n  given");
        String numbers = TownPolicy.one("{ result: certified }")
                .replace("  given", "  numbers: { town.rates: \"0.8\" }\n  given");

        assertThat(TownPolicy.run(switches).print(Language.EN)).contains("TOWN-1.mesures", "TOWN-1.measures");
        assertThat(TownPolicy.run(numbers).print(Language.EN)).contains("POLICY-140", "town.rate");
    }

    @Test
    void a_file_outside_every_policy_must_name_one() {
        assertThat(TownPolicy.run("elsewhere/x.yaml", TownPolicy.one("{ result: certified }"))
                        .print(Language.EN))
                .contains("CASE-114");
        String named = TownPolicy.one("{ result: certified }").replace("  title", "  policy: TOWN-1\n  title");
        assertThat(TownPolicy.run("elsewhere/x.yaml", named).count(Verdict.PASSED))
                .isEqualTo(1);
        assertThat(TownPolicy.run("elsewhere/x.yaml", named.replace("TOWN-1", "TOWN-2"))
                        .print(Language.EN))
                .contains("CASE-113", "did you mean TOWN-1");
    }

    @Test
    void several_subjects_need_the_position_of_one() {
        String several = """
            - id: T1
              title: 不适用
              as_of: 2025-06-30
              given: { community: [] }
              expect: { result: not_applicable, subject: 0, amount_yuan: null, rules: [], route: null }
            """;
        assertThat(TownPolicy.run(several).count(Verdict.PASSED)).isEqualTo(1);
        assertThat(TownPolicy.run(several.replace("subject: 0", "subject: 3")).print(Language.EN))
                .contains("subject: expected 3, found 0");
    }
}
