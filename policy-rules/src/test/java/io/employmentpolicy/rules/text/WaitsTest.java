package io.employmentpolicy.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.edition.Rule;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an answer waits for is told in words, also where the rule itself is not at hand. */
final class WaitsTest {
    @Test
    @DisplayName("规则等待的事项都有中文说法，不印代码")
    void every_wait_of_a_rule_has_words() {
        List<String> names = Shipped.engine().rulebook().rules().stream()
                .map(Rule::conclusion)
                .flatMap(conclusion -> conclusion.waitsFor().stream())
                .distinct()
                .toList();

        assertThat(names).contains("current_premium", "claimed_in_time");
        assertThat(new ReasonText(Language.ZH).waiting(names, null))
                .hasSameSizeAs(names)
                .allSatisfy(words -> assertThat(words).doesNotContainPattern("[a-z]{3}"));
        assertThat(new ReasonText(Language.EN).waiting(names, null))
                .allSatisfy(words -> assertThat(words).doesNotContain("_"));
    }
}
