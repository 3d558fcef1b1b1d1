package io.employmentpolicy.rules.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("同一事物列了两次")
class RepetitionsTest {
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final String FIT = "graduates_this_year: true, contract_signed: true, three_insurances_months: 3";

    private static Decision decide(String... hires) {
        String text = "facts:\n  employer: { kind: enterprise }\n  received_benefit: []\n  hire:\n    - "
                + String.join("\n    - ", hires) + "\n";
        Facts facts = new FactsReader(Dictionary.standard())
                .read("facts.yaml", text.getBytes(StandardCharsets.UTF_8))
                .facts();
        return ENGINE.decide(facts, DAY, List.of("CN-EXPANSION"));
    }

    private static String hire(String id, String start, String rest) {
        return "{ person_id: \"" + id + "\", start_date: " + start + ", " + rest + " }";
    }

    @Test
    @DisplayName("只计一次，两处都指明；其余记录的位置不变")
    void counts_once_and_names_both_places() {
        Decision decision =
                decide(hire("H-1", "2026-02-01", FIT), hire("H-1", "2026-02-01", FIT), hire("H-2", "2026-02-01", FIT));

        assertThat(decision.determinations())
                .extracting(one -> one.subject().index())
                .containsExactly(0, 2);
        assertThat(decision.determinations())
                .extracting(Determination::outcome)
                .allMatch(Outcome.Eligible.class::isInstance);
        assertThat(decision.contradictions()).singleElement().satisfies(told -> {
            assertThat(told.check()).isEqualTo("FACT-205");
            assertThat(told.sides())
                    .extracting(Contradiction.Side::path)
                    .contains("hire[0].person_id", "hire[1].person_id");
            assertThat(told.sides().get(1).place()).extracting(Place::line).isEqualTo(6);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"h-1", "Ｈ－１", " H-1", "H -1", "H-1 "})
    @DisplayName("编号只有全半角、大小写、空格之别的，是同一编号")
    void ids_that_look_alike_are_one(String spelling) {
        Decision decision = decide(hire("H-1", "2026-02-01", FIT), hire(spelling, "2026-02-01", FIT));

        assertThat(decision.determinations()).hasSize(1);
        assertThat(decision.contradictions()).extracting(Contradiction::check).containsExactly("FACT-204", "FACT-205");
    }

    @Test
    @DisplayName("编号不同、日期不同的是两次招用")
    void different_ids_or_days_are_two() {
        assertThat(decide(hire("H-1", "2026-02-01", FIT), hire("H-11", "2026-02-01", FIT))
                        .determinations())
                .hasSize(2);
        assertThat(decide(hire("H-1", "2026-02-01", FIT), hire("H-1", "2026-02-02", FIT))
                        .determinations())
                .hasSize(2);
    }

    @Test
    @DisplayName("没有编号的不能断定是同一次招用")
    void without_an_id_nobody_can_tell() {
        Decision decision =
                decide("{ start_date: 2026-02-01, " + FIT + " }", "{ start_date: 2026-02-01, " + FIT + " }");

        assertThat(decision.determinations()).hasSize(2);
        assertThat(decision.contradictions()).isEmpty();
    }

    @Test
    @DisplayName("内容不同之处按未知，一处没有写的取另一处")
    void what_differs_is_unknown_and_what_one_lacks_is_taken_from_the_other() {
        Decision differing = decide(
                hire(
                        "H-1",
                        "2026-02-01",
                        "graduates_this_year: true, contract_signed: true, three_insurances_months: 3"),
                hire("H-1", "2026-02-01", "contract_signed: false, three_insurances_months: 3"));
        assertThat(differing.only("CN-EXPANSION").orElseThrow().outcome())
                .isInstanceOfSatisfying(
                        Outcome.Undetermined.class,
                        open -> assertThat(open.contradictions())
                                .extracting(Contradiction::check)
                                .containsExactly("FACT-205"));

        Decision complementing = decide(
                hire("H-1", "2026-02-01", "graduates_this_year: true"),
                hire("H-1", "2026-02-01", "contract_signed: true, three_insurances_months: 3"));
        assertThat(complementing.only("CN-EXPANSION").orElseThrow().outcome()).isInstanceOf(Outcome.Eligible.class);
    }

    @Test
    @DisplayName("一条事实里所列的也只计一次，先后次序不变")
    void what_a_fact_lists_counts_once_too() {
        String one = "{ id: A, score: 80, priority_holder: false }";
        String other = "{ id: B, score: 80, priority_holder: true }";

        Decision same = venue(one, one, other);
        assertThat(same.only("XQ-04-PRIORITY").orElseThrow().outcome())
                .isInstanceOfSatisfying(
                        Outcome.Ranking.class,
                        ranking -> assertThat(ranking.order()).containsExactly("B", "A"));
        assertThat(same.contradictions()).extracting(Contradiction::check).containsExactly("FACT-205");

        Decision differing = venue(one, one.replace("80", "90"), other);
        assertThat(differing.only("XQ-04-PRIORITY").orElseThrow().outcome())
                .isInstanceOfSatisfying(
                        Outcome.Undetermined.class,
                        open -> assertThat(open.contradictions())
                                .extracting(Contradiction::check)
                                .containsExactly("FACT-205"));
    }

    private static Decision venue(String... candidates) {
        String text = "facts:\n  allocation: [ { resource: venue, candidates: [ " + String.join(", ", candidates)
                + " ] } ]\n";
        Facts facts = new FactsReader(Dictionary.standard())
                .read("facts.yaml", text.getBytes(StandardCharsets.UTF_8))
                .facts();
        return ENGINE.decide(facts, LocalDate.of(2024, 10, 1), List.of("XQ-04-PRIORITY"));
    }
}
