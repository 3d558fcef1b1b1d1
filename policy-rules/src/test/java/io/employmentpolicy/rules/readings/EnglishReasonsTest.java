package io.employmentpolicy.rules.readings;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.Shipped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("英文理由里没有中文句子")
class EnglishReasonsTest {
    @Test
    @DisplayName("每条规则的英文句子由其条件得出")
    void every_rule_reads_in_english() {
        Stream<Reason> reasons =
                Shipped.engine().decide(Facts.nothing(), LocalDate.of(2026, 3, 31)).determinations().stream()
                        .map(Determination::reason)
                        .filter(Objects::nonNull)
                        .flatMap(EnglishReasonsTest::all);
        assertThat(reasons.filter(reason -> !reason.rule().isEmpty()))
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(
                                reason.text().en().replaceAll("“[^”]*”", "“…”")) // names as they are written
                        .startsWith(reason.rule())
                        .doesNotContainPattern("[\\u4e00-\\u9fff]"));
    }

    private static Stream<Reason> all(Reason node) {
        return Stream.concat(Stream.of(node), node.parts().stream().flatMap(EnglishReasonsTest::all));
    }
}
