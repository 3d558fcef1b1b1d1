package io.employmentpolicy.rules.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PeopleQuestion;
import io.employmentpolicy.rules.Shipped;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.exchange.Question;
import io.employmentpolicy.rules.language.ValueType;
import io.employmentpolicy.rules.language.Vocabulary;
import io.employmentpolicy.rules.language.Vocabulary.Entry;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("反面的条件直接说，不套“并非”")
class OppositesTest {
    @Test
    @DisplayName("凡是真假的函数，反面都有自己的说法")
    void every_function_that_holds_or_not_has_an_opposite() {
        assertThat(Opposites.functions())
                .containsAll(Vocabulary.functions().stream()
                        .filter(entry -> entry.result().base() == ValueType.Base.TRUTH)
                        .map(Entry::name)
                        .collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("人们的提问逐项解释，没有套在括号外的“并非”")
    void no_reason_says_not_before_a_bracket() {
        for (PeopleQuestion one : PeopleQuestion.all()) {
            Question asked = one.facts();
            Decision decision = Shipped.engine().decide(asked.facts(), Objects.requireNonNull(asked.asOf()));
            for (Determination determination : decision.determinations()) {
                assertThat(DecisionText.explain(determination, Language.ZH)).doesNotContain("并非", "不为是", "不为否");
                assertThat(DecisionText.explain(determination, Language.EN))
                        .doesNotContainPattern("\\bnot \\((?![A-Z]{2}-)|is not (?:yes|no)\\b");
            }
        }
    }

    @Test
    @DisplayName("是的反面是否；且的反面是或，与别的条件并列时加括号")
    void yes_is_turned_to_no_and_and_to_or() {
        assertThat(explained("person: { serious_illness: true, severely_disabled: false }", "CN-DIBAO-SINGLE"))
                .contains("重度残疾人：否");
        assertThat(explained("employer: { staff_previous_year: 100, disabled_staff_counted: 0 }", "CN-DF"))
                .contains("比例未达到");
    }

    private static String explained(String facts, String policy) {
        return Shipped.engine()
                .decide(read(facts), LocalDate.of(2026, 3, 31), List.of(policy))
                .determinations()
                .stream()
                .map(one -> DecisionText.explain(one, Language.ZH))
                .collect(Collectors.joining("\n"));
    }

    private static Facts read(String yaml) {
        byte[] question = ("facts:\n" + yaml.indent(2)).getBytes(StandardCharsets.UTF_8);
        return new FactsReader(Dictionary.standard()).read("q", question).facts();
    }
}
