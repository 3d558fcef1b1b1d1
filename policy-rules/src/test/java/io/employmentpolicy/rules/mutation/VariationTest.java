package io.employmentpolicy.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.rules.casebook.CaseReader;
import io.employmentpolicy.rules.casebook.PolicyCase;
import io.employmentpolicy.rules.document.Node;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("改过的案例")
class VariationTest {
    private static final PolicyCase CASE = CaseReader.read(Map.of("fare.yaml", """
                    - id: approved
                      title: 已核准
                      policy: TJ-FLEX
                      as_of: 2026-03-31
                      given:
                        application: { approved_on: 2026-03-10 }
                      expect: { result: undetermined }
                    """.getBytes(StandardCharsets.UTF_8)))
            .cases()
            .get(0);

    private static Stream<Site> sites() {
        return Site.of(CASE.given(), Dictionary.standard()).stream();
    }

    private static Site approvedOn() {
        return sites().filter(site -> site.name().equals("application.approved_on"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("在后一项改动里，前一项仍在")
    void a_later_change_keeps_an_earlier_one() {
        Site pays = sites().filter(site -> site.name().equals("application.policy"))
                .findFirst()
                .orElseThrow();

        Variation both = Variation.none(CASE)
                .with(approvedOn(), Values.scalar("2026-01-05"))
                .with(pays, Values.scalar("TJ-FLEX"));

        assertThat(CaseText.of(both.given()))
                .contains("approved_on: 2026-01-05")
                .contains("policy: TJ-FLEX");
        assertThat(both.changed()).isEqualTo("application.approved_on = 2026-01-05，application.policy = TJ-FLEX");
        assertThat(CaseText.of(CASE.given())).contains("2026-03-10");
    }

    @Test
    @DisplayName("只改评定日，与各日一同移动，是两种改法")
    void another_day_alone_is_told_apart_from_all_days_moved() {
        LocalDate day = LocalDate.of(2026, 4, 30);
        Node.Mapping later = approvedOn().set(CASE.given(), Values.scalar("2026-04-09"));

        Variation alone = Variation.none(CASE).on(day);
        Variation moved = Variation.none(CASE).moved(day, given -> later);

        assertThat(alone.given()).isEqualTo(CASE.given());
        assertThat(moved.given()).isEqualTo(later);
        assertThat(List.of(alone.asOf(), moved.asOf())).containsOnly(day);
        assertThat(moved.changed()).isNotEqualTo(alone.changed());
    }

    @Test
    @DisplayName("另取读法、另设数值，随后的改动都带着")
    void readings_and_numbers_are_kept_by_later_changes() {
        Variation supposed = Variation.none(CASE)
                .reading("TJ-FLEX.year", "calendar")
                .supposing("flexible-subsidy.pension", "100")
                .with(approvedOn(), Values.scalar("2026-01-05"));

        assertThat(supposed.switches()).containsExactly(Map.entry("TJ-FLEX.year", "calendar"));
        assertThat(supposed.numbers()).containsExactly(Map.entry("flexible-subsidy.pension", "100"));
        assertThat(supposed.changed()).startsWith("TJ-FLEX.year = calendar，flexible-subsidy.pension = 100，");
    }

    @Test
    @DisplayName("几列轮流取，短的取完，长的接着取")
    void long_lists_leave_room_for_those_after_them() {
        assertThat(Turns.of(List.of(Stream.of(1, 2, 3, 4), Stream.of(), Stream.of(10), Stream.of(20, 21))))
                .containsExactly(1, 10, 20, 2, 21, 3, 4);
    }
}
