package io.employmentpolicy.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.Shipped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Jackson 3 写出同样的 JSON")
class Jackson3AnswersModuleTest {
    private static final PolicyEngine ENGINE = Shipped.engine();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Facts FACTS =
            Facts.of(Person.builder().hardToEmploy(true).build());
    private static final Decision DECISION = ENGINE.decide(FACTS, DAY, List.of("TJ-FLEX", "XQ-03"));

    /** Whatever else the mapper of a host is set to. */
    private static final JsonMapper BOTH = JsonMapper.builder()
            .addModule(new Jackson3AnswersModule())
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .build();

    private static final JsonMapper ENGLISH = JsonMapper.builder()
            .addModule(new Jackson3AnswersModule(Language.EN))
            .build();

    /** What a service answers: an answer among other things. */
    record Envelope(int number, Decision decision) {}

    @Test
    @DisplayName("决定、筛查、概览，两种语言与一种语言")
    void writes_what_the_writers_write() {
        Screening screening = ENGINE.screen(FACTS, DAY);
        Overview overview = ENGINE.overview(FACTS, DAY);

        assertThat(BOTH.writeValueAsString(DECISION)).isEqualTo(DecisionWriter.json(DECISION, false));
        assertThat(BOTH.writeValueAsString(screening)).isEqualTo(ScreeningWriter.json(screening, false));
        assertThat(BOTH.writeValueAsString(overview)).isEqualTo(OverviewWriter.json(overview, false));
        assertThat(ENGLISH.writeValueAsString(DECISION)).isEqualTo(DecisionWriter.json(DECISION, Language.EN, false));
        assertThat(ENGLISH.writeValueAsString(screening))
                .isEqualTo(ScreeningWriter.json(screening, Language.EN, false));
        assertThat(BOTH.writeValueAsString(new Envelope(7, DECISION)))
                .isEqualTo("{\"number\":7,\"decision\":" + DecisionWriter.json(DECISION, false) + "}");
        assertThat(BOTH.writeValueAsString(Map.of("a", List.of(DECISION))))
                .isEqualTo("{\"a\":[" + DecisionWriter.json(DECISION, false) + "]}");
        assertThat(BOTH.valueToTree(DECISION).toString()).isEqualTo(DecisionWriter.json(DECISION, false));
    }

    @Test
    @DisplayName("读回决定，读提问；数不失精度")
    void reads_what_the_readers_read() {
        String decision = DecisionWriter.json(DECISION, false);
        String question = "{\"as_of\":\"2026-03-31\",\"facts\":{\"person\":{\"hard_to_employ\":true},"
                + "\"insurance_record\":[{\"premium_paid\":1036.10}]}}";

        assertThat(BOTH.readValue(decision, Decision.class)).isEqualTo(DECISION);
        assertThat(BOTH.readValue("{\"number\":7,\"decision\":" + decision + "}", Envelope.class))
                .isEqualTo(new Envelope(7, DECISION));
        Question read = BOTH.readValue(question, Question.class);
        assertThat(read)
                .isEqualTo(new FactsReader(Dictionary.standard()).read("q", question.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("有误的提问，问题与不经 Jackson 时相同")
    void mistakes_come_as_problems() {
        assertThatThrownBy(() -> BOTH.readValue("{\"facts\":{\"persn\":{}}}", Question.class))
                .isInstanceOf(InvalidFactsException.class)
                .hasMessageContaining("FACT-104")
                .hasMessageContaining("person");
    }
}
