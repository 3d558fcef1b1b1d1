package io.employmentpolicy.rules.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.reading.Layer;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On a small fixed edition everything is tried; on shipped policies every set is replayed. {@code -Dchanges.cases=500} for the full run. */
@DisplayName("最小变化集")
@Tag("thorough")
class MinimalSetsTest {
    private static final int CASES = Integer.getInteger("changes.cases", 12);

    @Test
    @DisplayName("固定的小版次：每一集都改变结果，少任何一步都不改变；两步以内的一集不漏")
    void every_set_of_the_small_edition_turns_and_none_is_missed() throws URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(MinimalSetsTest.class.getResource("/planted"))
                .toURI());
        SetCheck check = new SetCheck(
                RulebookReader.read(Dictionary.standard(), List.of(Layer.directory("", folder)), Map.of()),
                LocalDate.of(2025, 6, 30));
        for (String policy : List.of("HAM-AID", "HAM-BONUS", "HAM-GROUP", "HAM-KIN", "HAM-KEEN", "HAM-SPELLS")) {
            check.look(policy, CASES, true);
        }
        assertThat(check.gained).as("ways to a grant").isGreaterThan(CASES / 2);
        assertThat(check.lost).as("ways out of a grant").isPositive();
        assertThat(check.compared).as("searches compared with all sets").isGreaterThan(CASES / 2);
    }

    @Test
    @DisplayName("随库政策：每一集由两个引擎重演都改变结果，少任何一步都不改变")
    void every_set_of_shipped_policies_turns() {
        SetCheck check = new SetCheck(
                RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped()), Map.of()),
                LocalDate.of(2026, 3, 31));
        for (String policy : List.of(
                "CN-UI",
                "CN-UI-EXT",
                "TJ-FLEX",
                "CN-RETIRE-EARLY",
                "CN-LOAN",
                "CN-SKILL-GRANT",
                "XQ-10",
                "CN-ESF-TRAINEE")) {
            check.look(policy, CASES, false);
        }
        assertThat(check.gained).as("ways to a grant").isGreaterThan(CASES / 2);
        assertThat(check.lost).as("ways out of a grant").isPositive();
    }
}
