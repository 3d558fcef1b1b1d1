package io.employmentpolicy.rules.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.casebook.CaseResult.Verdict;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case that ships with a policy. */
class AllCasesTest {
    @TestFactory
    Stream<DynamicTest> shipped_cases() {
        PolicyEngine engine = Shipped.engine();
        CaseReport report = new CaseRunner(engine).runAll();
        Coverage coverage = Coverage.of(engine.catalogue(), report);
        Stream<DynamicTest> files = Stream.of(
                DynamicTest.dynamicTest(
                        "案例文件可读", () -> assertThat(report.problems()).isEmpty()),
                DynamicTest.dynamicTest(
                        "每条规则都有成立与不成立的案例",
                        () -> assertThat(coverage.complete())
                                .as(coverage.print(Language.ZH))
                                .isTrue()),
                DynamicTest.dynamicTest(
                        "只有询问数额是否已知、名单没有列全的规则，不能确知其不成立",
                        () -> assertThat(coverage.onlyOpen())
                                .containsExactly(
                                        "CN-DF-WAGE-V01",
                                        "CN-DF-WAGE-V02",
                                        "CN-FIRM-SIZE-V05",
                                        "CN-INJURY-WAGE-V01",
                                        "TJ-2021-03-O01",
                                        "TJ-2021-06-S01",
                                        "TJ-2024-12-S01")));
        return Stream.concat(
                files,
                report.results().stream()
                        .map(result -> DynamicTest.dynamicTest(
                                result.policyCase().id() + " "
                                        + result.policyCase().title(),
                                () -> assertThat(result.verdict())
                                        .as(result.print(Language.ZH))
                                        .isEqualTo(Verdict.PASSED))));
    }
}
