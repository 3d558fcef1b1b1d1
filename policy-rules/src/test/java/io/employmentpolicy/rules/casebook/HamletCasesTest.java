package io.employmentpolicy.rules.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.PolicyEngine;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** 小村的固定案例。 / The fixed cases of the small edition faults are planted in: what both engines share is held against answers worked out by hand. */
class HamletCasesTest {
    private static final int CASES = 35;

    @Test
    void every_case_of_the_small_edition_passes() throws URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(HamletCasesTest.class.getResource("/planted"))
                .toURI());
        CaseReport report = new CaseRunner(PolicyEngine.builder()
                        .withoutShippedPolicies()
                        .overlay(folder)
                        .build())
                .runAll();

        assertThat(report.problems()).as(report.print(Language.EN)).isEmpty();
        assertThat(report.results())
                .as(report.print(Language.EN))
                .hasSize(CASES)
                .allMatch(result -> result.verdict() == CaseResult.Verdict.PASSED);
    }
}
