package io.employmentpolicy.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.DecisionText;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.DecisionReader;
import io.employmentpolicy.rules.exchange.DecisionWriter;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.exchange.Question;
import io.employmentpolicy.rules.exchange.ScreeningWriter;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Answers over HTTP are those of the library, text for text. */
@Tag("thorough")
class AnswersTest {
    private static final Running SERVICE = Running.shared();
    private static final PolicyEngine ENGINE =
            PolicyEngine.builder().compileOnDemand().build();

    private static Question question(String json) {
        return new FactsReader(Dictionary.standard()).read("test", json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_screening_is_the_librarys() {
        HttpResponse<String> answer = SERVICE.post("/v1/screenings", Questions.FLEXIBLE);
        Question asked = question(Questions.FLEXIBLE);
        String expected = ScreeningWriter.json(
                ENGINE.screen(
                        asked.facts(),
                        Objects.requireNonNull(asked.asOf()),
                        asked.policies(),
                        io.employmentpolicy.model.decision.Verification.SAMPLED),
                Language.ZH,
                false);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).contains("application/json");
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
        assertThat(answer.headers().firstValue("policy-edition"))
                .contains(ENGINE.edition().digest());
        assertThat(answer.body()).isEqualTo("{\"id\":\"P-001\"," + expected.substring(1));
    }

    @Test
    void an_overview_is_of_the_policies_that_are_named() {
        String any = Questions.FLEXIBLE.replaceFirst("\"policies\": \\[[^\\]]*], ", "");
        String all = SERVICE.post("/v1/overviews", any).body();
        String named = SERVICE.post(
                        "/v1/overviews", any.replaceFirst("\"facts\"", "\"policies\": [\"CN-UI\"], \"facts\""))
                .body();

        assertThat(all).contains("\"TJ-FLEX\"");
        assertThat(named).contains("\"CN-UI\"").doesNotContain("\"TJ-FLEX\"");
    }

    @Test
    void a_parameter_that_is_not_read_is_refused_with_the_nearest() {
        for (String path : List.of("/v1/decisions?dept=all", "/v1/screenings?depth=all", "/v1/notices?wich=1")) {
            HttpResponse<String> answer = SERVICE.post(path, Questions.FLEXIBLE);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body()).contains("SVC-111", "invalid-parameter");
        }
        assertThat(SERVICE.post("/v1/decisions?dept=all&lang=en", Questions.FLEXIBLE)
                        .body())
                .contains("did you mean depth");
        assertThat(SERVICE.get("/v1/policies?query=x").statusCode()).isEqualTo(400);
        assertThat(SERVICE.get("/v1/policies?q=x&lang=en").statusCode()).isEqualTo(200);
    }

    @Test
    void a_decision_in_both_languages_can_be_read_back() {
        HttpResponse<String> answer = SERVICE.post("/v1/decisions?lang=both&depth=all", Questions.FLEXIBLE);
        Question asked = question(Questions.FLEXIBLE);
        var decision = ENGINE.decide(asked.facts(), Objects.requireNonNull(asked.asOf()), asked.policies());

        String own = answer.body().replace("\"id\":\"P-001\",\"as_of\"", "\"as_of\"");
        assertThat(own).isEqualTo(DecisionWriter.json(decision, false));
        assertThat(DecisionReader.read("answer", own.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(decision);
    }

    @Test
    void the_language_is_that_of_the_address_then_that_of_the_caller() {
        assertThat(SERVICE.post("/v1/decisions", Questions.FLEXIBLE).body()).contains("符合");
        assertThat(SERVICE.post("/v1/decisions?lang=en", Questions.FLEXIBLE).body())
                .contains("eligible")
                .doesNotContain("\"word\":\"符合\"");
        HttpResponse<String> accepted = SERVICE.send(SERVICE.to("/v1/decisions")
                .header("Content-Type", "application/json")
                .header("Accept-Language", "fr, en;q=0.8, zh;q=0.5")
                .POST(HttpRequest.BodyPublishers.ofString(Questions.FLEXIBLE)));
        assertThat(accepted.body()).contains("\"word\":\"eligible\"");
    }

    @Test
    void an_overview_holds_a_screening_and_what_explains_it() {
        JsonNode answer = Running.json(SERVICE.post("/v1/overviews", Questions.FLEXIBLE));

        assertThat(answer.at("/screening/yours").size()).isPositive();
        assertThat(answer.at("/explained/determinations").size()).isPositive();
    }

    @Test
    void one_more_month_would_do() {
        JsonNode answer = Running.json(SERVICE.post("/v1/changes?lang=en", Questions.ELEVEN_MONTHS));

        JsonNode step = answer.at("/answers/0/ways/0/steps/0");
        assertThat(step.get("path").asString()).isEqualTo("unemployment_insurance[0].contribution_months");
        assertThat(step.get("bound").asString() + " " + step.get("to").asString())
                .isEqualTo("at_least 12 months");
        JsonNode both = Running.json(SERVICE.post("/v1/changes?lang=both", Questions.ELEVEN_MONTHS));
        assertThat(both.at("/answers/0/ways/0/steps/0/to/en").asString()).isEqualTo("12 months");
        assertThat(both.at("/answers/0/ways/0/steps/0/to/zh").asString()).isEqualTo("12 个月");
    }

    @Test
    void a_notice_is_a_page_or_text() {
        Question asked = question(Questions.FLEXIBLE);
        var notice = ENGINE.notices(asked.facts(), Objects.requireNonNull(asked.asOf()), "TJ-FLEX")
                .get(0);

        HttpResponse<String> page = notices("text/html");
        assertThat(page.headers().firstValue("content-type")).contains("text/html;charset=UTF-8");
        assertThat(page.body()).isEqualTo(DecisionText.html(notice, Language.ZH));
        HttpResponse<String> text = notices("text/plain");
        assertThat(text.body()).isEqualTo(DecisionText.print(notice, Language.ZH));
        assertThat(notices("image/png").statusCode()).isEqualTo(406);
    }

    private static HttpResponse<String> notices(String accept) {
        return SERVICE.send(SERVICE.to("/v1/notices")
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(HttpRequest.BodyPublishers.ofString(Questions.FLEXIBLE)));
    }
}
