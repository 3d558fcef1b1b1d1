package io.employmentpolicy.rules.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.insurance.InsuranceRecord;
import io.employmentpolicy.model.person.Gender;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.person.RetirementCategory;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.edition.ConsistencyCheck;
import io.employmentpolicy.rules.exchange.DecisionWriter;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.reading.Layer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("互相矛盾的事实")
class ContradictionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final FactsReader READER = new FactsReader(Dictionary.standard());

    private static Decision decide(String facts) {
        String text = "as_of: " + DAY + "\nfacts:\n" + facts.indent(2).replace("    ", "  ");
        Facts read =
                READER.read("facts.yaml", text.getBytes(StandardCharsets.UTF_8)).facts();
        return ENGINE.decide(read, DAY);
    }

    @TestFactory
    Stream<DynamicTest> every_check_tells_both_places_and_is_silent_when_nothing_contradicts() {
        List<String> checks =
                RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped()), Map.of()).checks().stream()
                        .map(ConsistencyCheck::id)
                        .toList();
        assertThat(ContradictionExamples.ALL.keySet()).containsExactlyInAnyOrderElementsOf(checks);
        return ContradictionExamples.ALL.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    Contradiction told = decide(one.getValue().get(0)).contradictions().stream()
                            .filter(each -> each.check().equals(one.getKey()))
                            .findFirst()
                            .orElseThrow();
                    boolean dayOfDecision = List.of("FACT-ENROLLED-AND-LEFT", "FACT-INJURY-COST-LATER")
                            .contains(one.getKey());
                    assertThat(told.sides()).hasSizeGreaterThanOrEqualTo(dayOfDecision ? 1 : 2);
                    assertThat(told.sides())
                            .allSatisfy(side -> assertThat(side.place())
                                    .isNotNull()
                                    .satisfies(place -> assertThat(place.line()).isGreaterThan(2)));
                    assertThat(decide(one.getValue().get(1)).contradictions())
                            .extracting(Contradiction::check)
                            .doesNotContain(one.getKey());
                }));
    }

    @Test
    @DisplayName("只有依据它们的政策尚不能确定，并指明矛盾")
    void only_what_depends_on_them_is_left_open() {
        Facts facts = Facts.of(Person.builder()
                .birthDate(LocalDate.of(1977, 8, 31))
                .birthMonth(YearMonth.of(2010, 4))
                .gender(Gender.MALE)
                .retirementCategory(RetirementCategory.MALE)
                .build());
        Decision decision = ENGINE.decide(facts, DAY);
        for (String policy : List.of("CN-BIRTH-MONTH", "CN-RETIRE", "CN-PENSION-MIN", "TJ-FLEX-MONTHS")) {
            assertThat(decision.of(policy))
                    .allSatisfy(one -> assertThat(one.outcome())
                            .isInstanceOfSatisfying(Outcome.Undetermined.class, open -> {
                                assertThat(open.contradictions())
                                        .extracting(Contradiction::check)
                                        .contains("FACT-BIRTH-MONTH");
                                assertThat(open.missingFacts())
                                        .noneSatisfy(
                                                fact -> assertThat(fact.path()).contains("birth_"));
                            }));
        }
        Determination retire = decision.of("CN-RETIRE").get(0);
        assertThat(DecisionText.print(retire, Language.ZH))
                .contains("出生日期与出生年月不符", "person[0].birth_date", "1977-08-31", "2010-04");
        assertThat(DecisionWriter.json(decision, false)).contains("\"check\":\"FACT-BIRTH-MONTH\"");
        assertThat(DecisionText.print(decision, Language.EN)).contains("Facts that contradict each other:");
    }

    @Test
    @DisplayName("同月领取互相排斥的两项待遇")
    void benefits_drawn_together_although_they_exclude_each_other() {
        String received = "received_benefit:\n  - { policy: TJ-FLEX, period: { from: 2025-01, to: 2025-06 } }\n"
                + "  - { policy: XQ-03, period: { from: 2025-06, to: 2025-12 } }";
        assertThat(decide(received).contradictions()).singleElement().satisfies(told -> {
            assertThat(told.check()).isEqualTo("XQ-K02");
            assertThat(told.sides())
                    .extracting(Contradiction.Side::path)
                    .containsExactly("received_benefit[0].period", "received_benefit[1].period");
            assertThat(told.sides())
                    .extracting(Contradiction.Side::place)
                    .extracting(place -> place == null ? 0 : place.line())
                    .containsExactly(4, 5);
        });
        assertThat(decide(received.replace("from: 2025-06", "from: 2025-07")).contradictions())
                .isEmpty();
        assertThat(decide(received.replace("XQ-03", "XQ-15")).contradictions()).isEmpty();
    }

    @Test
    @DisplayName("与矛盾无关的答案照旧")
    void what_does_not_depend_on_them_stands() {
        String sound = "community: { mechanism_sound: true, management_standard: true, measures_effective: true, "
                + "able_willing_count: 200, employed_count: 190, complaints: [], established_on: 2015-01-01 }";
        String doubtful = sound + "\n  person: { birth_date: 1990-05-01, birth_month: 1990-06 }";
        assertThat(decide(doubtful).of("XQ-10")).isEqualTo(decide(sound).of("XQ-10"));
        assertThat(decide(sound.replace("190", "201")).of("XQ-10"))
                .allSatisfy(one -> assertThat(one.outcome())
                        .isInstanceOfSatisfying(
                                Outcome.Undetermined.class,
                                open -> assertThat(open.contradictions()).hasSize(1)));
        assertThat(decide(sound.replace("190", "201").replace("mechanism_sound: true", "mechanism_sound: false"))
                        .of("XQ-10"))
                .allSatisfy(one -> assertThat(one.outcome()).isInstanceOf(Outcome.NotEligible.class));
    }

    @Test
    @DisplayName("金额多于两位小数是有误的输入")
    void money_is_in_yuan_and_cents() {
        assertThatThrownBy(() -> decide("insurance_record: [ { premium_paid: 1036.005 } ]"))
                .isInstanceOfSatisfying(InvalidFactsException.class, e -> {
                    assertThat(e.problems()).singleElement().satisfies(problem -> {
                        assertThat(problem.place().line()).isEqualTo(3);
                        assertThat(problem.subject()).isEqualTo("insurance_record[0].premium_paid");
                        assertThat(problem.fix().zh()).contains("1036.00");
                    });
                });
        assertThat(decide("insurance_record: [ { premium_paid: 1036.500 } ]").contradictions())
                .isEmpty();
        InsuranceRecord record = InsuranceRecord.builder()
                .premiumPaid(new BigDecimal("1036.005"))
                .build();
        assertThatThrownBy(() -> Facts.of(record))
                .isInstanceOf(InvalidFactsException.class)
                .hasMessageContaining("FACT-121 facts [insurance_record[0].premium_paid]");
    }
}
