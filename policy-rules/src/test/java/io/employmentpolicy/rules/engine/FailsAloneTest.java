package io.employmentpolicy.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.employer.Employer;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.programme.ConstructionProject;
import io.employmentpolicy.rules.PolicyEngine;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("求值中出错，只有该政策及依赖它的政策失败")
class FailsAloneTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    /** More years than a calendar has. */
    private static final int ENDLESS = 2_000_000_000;

    /** A rule that throws for so many years; one that builds on it; one whose term is a number; and a sound one. */
    private static final PolicyEngine ENGINE = edition(Map.of(
            "poisoned",
                    policy("POISONED", "kind: status\nsubject: construction_project", """
                    ConstructionProject( $n : ledgerKeptYears, yearsAfter( $asOf, $n ) > $asOf )
                    """, "qualify( \"poisoned\" );"),
            "leaning",
                    policy(
                            "LEANING",
                            "kind: benefit\nsubject: construction_project",
                            """
                    ConstructionProject( )
                    Status( name == "poisoned" )
                    """,
                            "grant( once( yuan(\"parish.sum\") ) );"),
            "term",
                    policy(
                            "TERM",
                            "kind: benefit\nsubject: employer",
                            """
                    Employer( )
                    """,
                            "grant( monthly( yuan(\"parish.sum\") ), lasting( months(\"parish.term\") ) );"),
            "sound",
                    policy(
                            "SOUND",
                            "kind: benefit\nsubject: employer",
                            """
                    Employer( employees > 0 )
                    """,
                            "grant( once( yuan(\"parish.sum\") ) );")));

    private static Map<String, String> policy(String id, String header, String when, String then) {
        return Map.of(
                "policy.yaml",
                "id: " + id + "\ntitle: { zh: 政策, en: Policy }\n" + header + "\n",
                "rules.drl",
                "rule \"" + id + "-R01 规则\"\n    @policy(\"" + id + "\") @clause(\"PARISH-1\")\nwhen\n" + when
                        + "then\n    " + then + "\nend\n");
    }

    private static PolicyEngine edition(Map<String, Map<String, String>> folders) {
        Map<String, byte[]> files = new TreeMap<>();
        folders.forEach((folder, own) -> own.forEach((name, text) -> files.put(folder + "/" + name, bytes(text))));
        files.put("documents.yaml", bytes("""
                PARISH-2025: { title: { zh: 乡通知, en: Notice of the parish }, issuer: 乡政府, source: 示例 }
                """));
        files.put("clauses.yaml", bytes("""
                PARISH-1: { document: PARISH-2025, place: 一, carried-by: [POISONED-R01, LEANING-R01, TERM-R01, SOUND-R01, parish.sum, parish.term] }
                """));
        files.put("parameters.yaml", bytes("""
                parish.sum:
                  title: 标准
                  unit: yuan
                  values: [ { from: 2025-01-01, value: 100, trust: printed, source: 示例 } ]
                parish.term:
                  title: 月数
                  unit: months
                  values: [ { from: 2025-01-01, value: 3, trust: printed, source: 示例 } ]
                """));
        return PolicyEngine.builder()
                .withoutShippedPolicies()
                .overlay("parish", files)
                .build();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Facts ledgerKept(int years) {
        return Facts.of(
                Employer.builder().employees(3).build(),
                ConstructionProject.builder().ledgerKeptYears(years).build());
    }

    static Stream<Verification> verifications() {
        return Stream.of(Verification.EVERY, Verification.OFF);
    }

    private static Map<String, Outcome> outcomes(Facts facts, Depth depth, Verification verification) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        List<Determination> all = new ArrayList<>(
                ENGINE.decide(facts, DAY, List.of(), depth, verification).determinations());
        all.forEach(one -> outcomes.put(one.policy(), one.outcome()));
        return outcomes;
    }

    @ParameterizedTest
    @MethodSource("verifications")
    @DisplayName("条件出错")
    void a_condition_that_throws(Verification verification) {
        for (Depth depth : Depth.values()) {
            Map<String, Outcome> outcomes = outcomes(ledgerKept(ENDLESS), depth, verification);

            assertThat(outcomes.get("POISONED"))
                    .isInstanceOfSatisfying(
                            Outcome.Disagreement.class,
                            failed -> assertThat(failed.evaluator()).isEqualTo("failed: DateTimeException"));
            assertThat(outcomes.get("LEANING")).isInstanceOf(Outcome.Disagreement.class);
            assertThat(outcomes.get("SOUND")).isInstanceOf(Outcome.Eligible.class);
        }
    }

    @Test
    @DisplayName("作答时出错")
    void an_answer_that_throws() {
        Decision decision = ENGINE.trial(Map.of(), Map.of("parish.term", "1.5")).decide(ledgerKept(3), DAY);

        assertThat(decision.determinations())
                .filteredOn(one -> one.outcome() instanceof Outcome.Disagreement)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.policy()).isEqualTo("TERM");
                    assertThat(one.outcome())
                            .isEqualTo(new Outcome.Disagreement("not compared", "failed: ArithmeticException"));
                });
    }

    @Test
    @DisplayName("筛查同样；下一案不受影响")
    void a_screening_and_the_next_case() {
        assertThat(ENGINE.screen(ledgerKept(ENDLESS), DAY, List.of(), Verification.OFF)
                        .findings())
                .filteredOn(one -> one.outcome() instanceof Outcome.Disagreement)
                .extracting(one -> one.policy())
                .containsExactlyInAnyOrder("POISONED", "LEANING");
        assertThat(outcomes(ledgerKept(3), Depth.ALL, Verification.EVERY).values())
                .noneMatch(Outcome.Disagreement.class::isInstance);
    }
}
