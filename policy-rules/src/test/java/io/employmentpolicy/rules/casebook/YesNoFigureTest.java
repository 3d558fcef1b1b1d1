package io.employmentpolicy.rules.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("是否型的数字")
class YesNoFigureTest {
    private static final LocalDate OPEN = LocalDate.of(2026, 3, 31);
    private static final LocalDate CLOSED = LocalDate.of(2027, 3, 31);
    private static final String PERSON = "Person( birthDate <= yearsBefore( $asOf, years(\"fare.age\") ) )";

    private static Village village(String yes, String no) {
        return new Village()
                .with("parameters.yaml", "fare.share:\n", """
                    fare.open:
                      title: 夜校开课
                      unit: yes-no
                      values:
                        - { value: %s, from: 2025-01-01, to: 2026-12-31, trust: printed, source: 虚构 }
                        - { value: %s, from: 2027-01-01, trust: printed, source: 虚构 }
                    fare.share:
                    """.formatted(yes, no))
                .with("clauses.yaml", "fare.share]", "fare.share, fare.open]")
                .with("rules.drl", PERSON, PERSON.replace("Person( ", "Person( truth(\"fare.open\") == true, "));
    }

    private static Facts applicant(PolicyEngine engine, LocalDate day) {
        String facts = """
            person: { birth_date: 1990-05-04, pupil: false, draws_pension: false }
            employment: [ { status: flexible, monthly_wage: 3000 } ]
            received_benefit: []
            """;
        byte[] question = ("as_of: " + day + "\nfacts:\n" + facts.indent(2)).getBytes(StandardCharsets.UTF_8);
        return new FactsReader(engine.dictionary()).read("facts.yaml", question).facts();
    }

    private static String answer(PolicyEngine engine, LocalDate day, Language language) {
        return DecisionText.print(engine.decide(applicant(engine, day), day, List.of("VIL-FARE"), Depth.ALL), language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "yes", "是", "\"true\""})
    @DisplayName("是的几种写法")
    void reads_yes_however_it_is_written(String yes) {
        PolicyEngine engine = village(yes, "否").engine();

        assertThat(engine.decide(applicant(engine, OPEN), OPEN, List.of("VIL-FARE"))
                        .of("VIL-FARE"))
                .singleElement()
                .matches(one -> one.word().en().equals("eligible"));
        assertThat(engine.decide(applicant(engine, CLOSED), CLOSED, List.of("VIL-FARE"))
                        .of("VIL-FARE"))
                .singleElement()
                .matches(one -> one.word().en().equals("not eligible"));
    }

    @Test
    @DisplayName("理由里说是、否，不说 1 为 1")
    void says_yes_in_reasons() {
        PolicyEngine engine = village("true", "false").engine();

        assertThat(answer(engine, OPEN, Language.ZH))
                .contains("夜校开课")
                .contains("：是")
                .doesNotContain("1 为 1");
        assertThat(answer(engine, CLOSED, Language.ZH)).contains("夜校开课").contains("否");
        assertThat(answer(engine, CLOSED, Language.EN)).contains("no");
    }

    @Test
    @DisplayName("别的写法被拒绝")
    void refuses_what_is_neither() {
        assertThat(village("\"1\"", "\"0\"").told())
                .extracting(Problem::code)
                .containsOnly("PARAM-112")
                .hasSize(2);
        assertThat(village("true", "false")
                        .with("rules.drl", "truth(\"fare.open\") == true", "count(\"fare.open\") == 1")
                        .told())
                .anyMatch(one ->
                        one.code().equals("RULE-231") && one.print(Language.ZH).contains("truth"));
    }

    @Test
    @DisplayName("案例另设取值也写是、否")
    void cases_set_it_in_words() {
        PolicyEngine engine = village("true", "false").engine();
        PolicyEngine closed = engine.trial(Map.of(), Map.of("fare.open", "否"));

        assertThat(closed.decide(applicant(engine, OPEN), OPEN, List.of("VIL-FARE"))
                        .of("VIL-FARE"))
                .singleElement()
                .matches(one -> one.word().en().equals("not eligible"));
    }

    @Test
    @DisplayName("句子里说是、否，改写回去不变")
    void reads_as_a_sentence() {
        assertThat(village("true", "false")
                        .engine()
                        .guide()
                        .page("VIL-FARE-E01", OPEN, Language.ZH, false)
                        .orElseThrow()
                        .text())
                .contains("夜校开课")
                .contains("为是");
    }

    @Test
    @DisplayName("只有 0 和 1 的个数与 1 相比，提示改为是否")
    void remarks_on_what_is_yes_or_no_but_written_as_a_count() {
        Village counted = village("true", "false")
                .with("parameters.yaml", "unit: yes-no", "unit: count")
                .with("parameters.yaml", "value: true", "value: \"1\"")
                .with("parameters.yaml", "value: false", "value: \"0\"")
                .with("rules.drl", "truth(\"fare.open\") == true", "count(\"fare.open\") == 1");

        assertThat(counted.told()).extracting(Problem::code).contains("REMARK-333");
        assertThat(village("true", "false").told()).extracting(Problem::code).doesNotContain("REMARK-333");
    }
}
