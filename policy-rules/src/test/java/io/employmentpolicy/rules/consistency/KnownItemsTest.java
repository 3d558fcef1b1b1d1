package io.employmentpolicy.rules.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("工作机制所写的事项")
class KnownItemsTest {
    private static Decision decide(String programme, String policy) {
        String facts = "facts:\n  programme: { " + programme + " }\n";
        return Shipped.engine()
                .decide(
                        new FactsReader(Dictionary.standard())
                                .read("programme.yaml", facts.getBytes(StandardCharsets.UTF_8))
                                .facts(),
                        LocalDate.of(2025, 10, 31),
                        List.of(policy));
    }

    @Test
    @DisplayName("写错一个字母，指明最接近的，不当作没有建成")
    void a_slip_of_the_pen_in_what_is_in_place() {
        Decision decision = decide("items_in_place: [talent_pol, project_pool]", "XQ-07-POOLS");

        assertThat(decision.contradictions()).singleElement().satisfies(told -> {
            assertThat(told.check()).isEqualTo("FACT-211");
            assertThat(told.text().en()).contains("talent_pol", "did you mean talent_pool");
            assertThat(told.sides())
                    .extracting(Contradiction.Side::path)
                    .containsExactly("programme[0].items_in_place");
            assertThat(told.sides().get(0).place()).isNotNull();
        });
    }

    @Test
    @DisplayName("写错一项，其余各项照所写的")
    void a_slip_of_the_pen_leaves_the_rest_of_the_list_as_it_is_told() {
        Decision decision = decide("items_in_place: [talent_pol, project_pool]", "XQ-07-POOLS");

        assertThat(decision.of("XQ-07-POOLS"))
                .extracting(one -> one.conclusion() + " " + one.outcome().code())
                .containsExactlyInAnyOrder("talent_pool undetermined", "project_pool duty", "mentor_pool duty");
        assertThat(decision.of("XQ-07-POOLS"))
                .filteredOn(one -> one.outcome() instanceof Outcome.Undetermined)
                .singleElement()
                .satisfies(one -> assertThat(((Outcome.Undetermined) one.outcome()).contradictions())
                        .isNotEmpty());
        assertThat(decision.of("XQ-07-POOLS"))
                .filteredOn(one -> one.outcome() instanceof Outcome.Duty)
                .extracting(one -> ((Outcome.Duty) one.outcome()).state())
                .containsExactlyInAnyOrder(Outcome.State.MET, Outcome.State.OPEN);
    }

    @Test
    @DisplayName("最近开展的事项写错，不当作没有开展")
    void a_slip_of_the_pen_in_what_was_done() {
        Decision decision = decide("last_done: [ { item: pay_surveys, date: 2025-05-01 } ]", "TJ-OP-08-PAY");

        assertThat(decision.contradictions())
                .singleElement()
                .satisfies(told -> assertThat(told.text().zh()).contains("pay_surveys", "是否想写 pay_survey"));
        assertThat(decision.of("TJ-OP-08-PAY"))
                .extracting(Determination::outcome)
                .allMatch(Outcome.Undetermined.class::isInstance);
    }

    @Test
    @DisplayName("没有相近的，指明而不碍其他事项；写对的不提")
    void an_item_like_none_is_told_and_harms_nothing() {
        Decision other = decide("items_in_place: [river_cleaning, talent_pool]", "XQ-07-POOLS");

        assertThat(other.contradictions())
                .singleElement()
                .satisfies(told -> assertThat(told.text().zh()).contains("river_cleaning", "不起作用"));
        assertThat(other.of("XQ-07-POOLS")).extracting(Determination::outcome).allMatch(Outcome.Duty.class::isInstance);
        assertThat(decide("items_in_place: [talent_pool]", "XQ-07-POOLS").contradictions())
                .isEmpty();
    }
}
