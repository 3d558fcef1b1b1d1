package io.employmentpolicy.rules.effect;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("整案后移数年")
class LaterFactsTest {
    private static Facts facts(String text) {
        String file = "as_of: 2035-03-31\nfacts: " + text + "\n";
        return new FactsReader(Dictionary.standard())
                .read("case.yaml", file.getBytes(StandardCharsets.UTF_8))
                .facts();
    }

    @Test
    @DisplayName("日、时刻、月、期间、事件和年份都后移，所列各件也是；其他不动")
    void days_months_periods_events_and_years_move_and_nothing_else_does() {
        assertThat(LaterFacts.of(
                        facts("{ person: { id: P, birth_date: 1990-02-28, died_on: 2025-01-03, veteran: true },"
                                + " internship: [ { year: 2025 } ], retirement_plan: { retire_month: 2026-12, pension_contribution_months: 228 },"
                                + " received_benefit: [ { policy: TJ-FLEX, period: { from: 2024-11, to: 2025-01 } } ],"
                                + " unemployment_registration: { registered: true, registered_on: 2025-02-10,"
                                + " spells: [ { start: 2024-03-01, end: null } ] } }"),
                        4))
                .isEqualTo(facts("{ person: { id: P, birth_date: 1994-02-28, died_on: 2029-01-03, veteran: true },"
                        + " internship: [ { year: 2029 } ], retirement_plan: { retire_month: 2030-12, pension_contribution_months: 228 },"
                        + " received_benefit: [ { policy: TJ-FLEX, period: { from: 2028-11, to: 2029-01 } } ],"
                        + " unemployment_registration: { registered: true, registered_on: 2029-02-10,"
                        + " spells: [ { start: 2028-03-01, end: null } ] } }"));
    }

    @Test
    @DisplayName("二月二十九日后移到平年为二十八日")
    void a_leap_day_moves_to_the_last_of_february() {
        assertThat(LaterFacts.of(facts("{ person: { birth_date: 2004-02-29 } }"), 1))
                .isEqualTo(facts("{ person: { birth_date: 2005-02-28 } }"));
    }
}
