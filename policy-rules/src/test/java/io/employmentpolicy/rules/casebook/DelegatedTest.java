package io.employmentpolicy.rules.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.decision.Choice.Standing;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.exchange.DecisionWriter;
import io.employmentpolicy.rules.random.EngineComparison;
import io.employmentpolicy.rules.reading.Layer;
import io.employmentpolicy.rules.testing.DecisionAssert;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("由经办机构认定")
class DelegatedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final int RANDOM = 2_000;
    private static final PolicyEngine ENGINE =
            PolicyEngine.builder().withoutShippedPolicies().overlay(folder()).build();

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(DelegatedTest.class.getResource("/delegated"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Decision decide(Person person, String... policies) {
        Facts facts = Facts.builder().add(person).none(ReceivedBenefit.class).build();
        return ENGINE.decide(facts, DAY, List.of(policies));
    }

    private static Person stranger() {
        return Person.builder()
                .hardToEmploy(true)
                .tianjinHousehold(false)
                .drawsPension(false)
                .veteran(false)
                .build();
    }

    @Test
    @DisplayName("案例：认定、给予、拒绝、未定各方都有")
    void the_cases_of_both_sides_pass() {
        CaseReport report = new CaseRunner(ENGINE).runAll();

        assertThat(report.problems()).as(report.print(Language.EN)).isEmpty();
        assertThat(report.results())
                .as(report.print(Language.EN))
                .hasSize(23)
                .allMatch(result -> result.verdict() == CaseResult.Verdict.PASSED);
    }

    @Test
    @DisplayName("答复写明机构、文件、材料与可能的金额")
    void says_who_decides_by_what_and_what_to_bring() {
        Decision decision = decide(stranger(), "TOWN-AID");

        DecisionAssert.assertThat(decision, "TOWN-AID")
                .reads("delegated")
                .isDelegatedTo("区人力社保局")
                .asksToBring("身份证", "居住证")
                .hasAmount("600.00");
        assertThat(DecisionText.print(decision, Language.ZH))
                .contains(
                        "【由经办机构认定】镇帮扶金（TOWN-AID）",
                        "  认定机构：区人力社保局",
                        "  认定条件应由何文件规定：区级实施细则",
                        "  办理时携带：身份证、居住证",
                        "  如果认定符合，金额：一次性 600 元，付给本人",
                        "由经办机构认定：TOWN-AID-D01");
        assertThat(DecisionText.print(decision, Language.EN))
                .contains("[delegated]", "  Decided by: “区人力社保局”", "left to an office: TOWN-AID-D01");
        assertThat(DecisionWriter.json(decision, false))
                .contains(
                        "\"result\":\"delegated\"",
                        "\"offices\":[{\"by\":\"区人力社保局\",\"instrument\":\"区级实施细则\",\"bring\":[\"身份证\",\"居住证\"]}]");
        assertThat(decision).hasToString("Decision[2026-03-31: TOWN-AID@person[0] delegated]");
    }

    @Test
    @DisplayName("由经办机构认定的权利不胜过任何权利，也不算已享受")
    void is_never_drawn_and_beats_nothing() {
        Decision decision = decide(stranger(), "TOWN-AID", "TOWN-PLAIN");

        assertThat(decision.standing(decision.only("TOWN-AID").orElseThrow()))
                .as(DecisionText.print(decision, Language.EN))
                .contains(Standing.IF_IT_HOLDS);
        assertThat(decision.standing(decision.only("TOWN-PLAIN").orElseThrow()))
                .isNotEqualTo(Optional.of(Standing.FALLS_OUT));
    }

    @Test
    @DisplayName("依其身份的政策等待该机构，而不被拒绝")
    void what_builds_on_it_waits_for_the_office() {
        Decision decision = decide(Person.builder().hardToEmploy(true).build(), "TOWN-HEAT");

        DecisionAssert.assertThat(decision, "TOWN-HEAT").isUndetermined().waitsFor("街道办事处");
        assertThat(decision.only("TOWN-HEAT").orElseThrow().outcome())
                .isInstanceOfSatisfying(
                        Outcome.Undetermined.class,
                        open -> assertThat(open.missingFacts()).isEmpty());
    }

    @Test
    @DisplayName("deciding 只认已绑定事实的字段")
    void only_a_field_of_a_bound_fact_is_left_to_an_office() {
        Map<String, byte[]> files =
                new TreeMap<>(Layer.directory("town", folder()).files());
        String rules = new String(files.get("town/rent/rules.drl"), StandardCharsets.UTF_8);
        files.put(
                "town/rent/rules.drl",
                rules.replace(
                                "deciding( $startup.otherConditionsMet )",
                                "deciding( $startup.otherConditionsMet == true )")
                        .getBytes(StandardCharsets.UTF_8));
        Layer wrong = Layer.of("town", files);

        assertThatThrownBy(() -> RulebookReader.read(Dictionary.standard(), List.of(wrong), Map.of()))
                .isInstanceOf(PolicyLoadException.class)
                .hasMessageContaining("RULE-254")
                .hasMessageContaining("no field of a fact");
    }

    @Test
    @DisplayName("两个引擎对随机案例一致")
    void the_engines_agree_on_random_cases() {
        Rulebook rulebook =
                RulebookReader.read(Dictionary.standard(), List.of(Layer.directory("town", folder())), Map.of());
        EngineComparison comparison = new EngineComparison(rulebook);
        for (Policy policy : rulebook.policies().values()) {
            assertThat(comparison.firstDifference(policy, RANDOM, 9L, new EngineComparison.Tally[1]))
                    .as(policy.id())
                    .isEmpty();
        }
    }
}
