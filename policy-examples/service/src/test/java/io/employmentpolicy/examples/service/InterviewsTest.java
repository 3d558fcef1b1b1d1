package io.employmentpolicy.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.interview.Goal;
import io.employmentpolicy.rules.interview.Interview;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An interview of which the service keeps nothing. */
class InterviewsTest {
    private static final Running SERVICE = Running.shared();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private static ObjectNode begin(String more) {
        return (ObjectNode) Running.JSON.readTree("{\"as_of\":\"2026-03-31\"" + more + "}");
    }

    private static JsonNode next(ObjectNode request) {
        HttpResponse<String> response = SERVICE.post("/v1/interviews", request.toString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Running.json(response);
    }

    /** What goes back to the service: what came from it, and the answer. */
    private static ObjectNode with(ObjectNode request, JsonNode step, String answer) {
        ObjectNode again = request.deepCopy();
        again.set("facts", step.get("facts"));
        again.set("aside", step.get("aside"));
        ObjectNode given = (ObjectNode) Running.JSON.readTree(answer);
        given.set("paths", step.at("/question/paths"));
        again.set("answer", given);
        return again;
    }

    @Test
    void an_interview_of_requests_is_the_interview_of_the_library() {
        PolicyEngine engine = PolicyEngine.builder().compileOnDemand().build();
        Interview kept = engine.interview(Facts.nothing(), DAY, Goal.policies(List.of("TJ-OP-16", "TJ-FLEX")));
        ObjectNode request = begin(",\"policies\":[\"TJ-OP-16\",\"TJ-FLEX\"]");
        JsonNode step = next(request);
        int asked = 0;
        while (kept.next().isPresent() && asked < 8) {
            assertThat(step.at("/question/paths").toString())
                    .isEqualTo(Running.JSON.writeValueAsString(kept.next().get().paths().stream()
                            .map(Object::toString)
                            .toList()));
            kept = kept.notKnown();
            step = next(with(request, step, "{\"not_known\":true}"));
            asked++;
        }
        assertThat(asked).isGreaterThan(2);
    }

    @Test
    void answers_of_every_form_are_taken_and_the_end_is_told() {
        ObjectNode request = begin(",\"policies\":[\"TJ-OP-16\"]");
        JsonNode step = next(request);
        assertThat(step.at("/question/paths/0").asString()).isEqualTo("employment");
        assertThat(step.at("/question/allowed/kind").asString()).isEqualTo("count");
        step = next(with(request, step, "{\"value\":1}"));
        assertThat(step.at("/facts/employment").size()).isEqualTo(1);
        String status = "";
        for (int i = 0; i < 30 && !step.get("question").isNull(); i++) {
            JsonNode allowed = step.at("/question/allowed");
            String first = allowed.at("/options/0/code").asString("");
            if (step.at("/question/paths/0").asString().equals("employment[0].status")) {
                assertThat(allowed.get("kind").asString()).isEqualTo("one_of");
                status = first;
            }
            step = next(with(request, step, answer(allowed.get("kind").asString(), first)));
        }
        assertThat(step.get("question").isNull()).isTrue();
        assertThat(step.at("/settled/0").asString()).isEqualTo("TJ-OP-16");
        assertThat(step.at("/facts/employment/0/status").asString())
                .isNotEmpty()
                .isEqualTo(status);
    }

    /** One answer of each form. */
    private static String answer(String kind, String first) {
        return switch (kind) {
            case "yes_no" -> "{\"value\":true}";
            case "count", "number" -> "{\"value\":1}";
            case "one_of" -> "{\"value\":\"" + first + "\"}";
            case "some_of", "ticks" -> "{\"value\":[]}";
            case "day" -> "{\"value\":\"2026-01-31\"}";
            case "month" -> "{\"value\":\"2026-01\"}";
            case "months" -> "{\"value\":{\"from\":\"2026-01\",\"to\":\"2026-03\"}}";
            default -> "{\"declined\":true}";
        };
    }

    /** Goes on until several facts of one record are asked for; nobody knows anything else. */
    private static JsonNode form(ObjectNode request) {
        JsonNode step = next(request);
        for (int i = 0; i < 20; i++) {
            if (step.at("/question/allowed/kind").asString().equals("form")) {
                return step;
            }
            step = next(with(request, step, "{\"not_known\":true}"));
        }
        throw new AssertionError("no form: " + step);
    }

    @Test
    void several_facts_of_one_record_are_asked_for_and_answered_together() {
        ObjectNode request = begin(",\"facts\":{\"unemployment_insurance\":[{\"stop_events\":[]}]}");
        JsonNode step = form(request);
        JsonNode parts = step.at("/question/allowed/parts");
        assertThat(parts.size()).isBetween(2, 3);
        for (JsonNode part : parts) {
            assertThat(part.get("paths").size()).isPositive();
            assertThat(part.at("/allowed/kind").asString()).isNotEmpty().isNotEqualTo("form");
            assertThat(part.get("label").asString()).isNotEmpty();
        }
        String first = parts.at("/0/paths/0").asString();
        String value = parts.at("/0/allowed/kind").asString().equals("day") ? "\"1975-08-10\"" : "1";
        String second = parts.at("/1/paths/0").asString();
        JsonNode after =
                next(with(request, step, "{\"value\":{\"" + first + "\":" + value + ",\"" + second + "\":null}}"));

        assertThat(after.get("aside").toString()).contains(first, second);
        assertThat(after.get("facts").toString())
                .contains("\"" + first.substring(first.indexOf('.') + 1) + "\"")
                .doesNotContain("\"" + second.substring(second.indexOf('.') + 1) + "\"");
        HttpResponse<String> wrong = SERVICE.post(
                "/v1/interviews",
                with(request, step, "{\"value\":{\"" + first + "\":\"many\"}}").toString());
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Running.json(wrong).at("/problems/0/path").asString()).isEqualTo(first);
    }

    @Test
    void an_answer_to_another_question_is_no_answer() {
        ObjectNode request = begin(",\"policies\":[\"TJ-OP-16\"]");
        request.set("answer", Running.JSON.readTree("{\"paths\":[\"person.gender\"],\"value\":\"male\"}"));
        HttpResponse<String> response = SERVICE.post("/v1/interviews", request.toString());

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(Running.json(response).get("code").asString()).isEqualTo("SVC-107");
    }

    @Test
    void what_is_none_of_the_answers_is_told_with_what_is() {
        ObjectNode request = begin(",\"policies\":[\"TJ-OP-16\"]");
        JsonNode step = next(request);
        HttpResponse<String> response = SERVICE.post(
                "/v1/interviews", with(request, step, "{\"value\":\"many\"}").toString());

        assertThat(response.statusCode()).isEqualTo(422);
        JsonNode problem = Running.json(response).at("/problems/0");
        assertThat(problem.get("code").asString()).isEqualTo("ASK-101");
        assertThat(problem.get("path").asString()).isEqualTo("employment");
    }

    @Test
    void a_measure_can_be_the_goal_and_one_that_is_none_is_refused() {
        JsonNode step = next(begin(",\"goal\":{\"measure\":\"TJ-OP-16\"}"));
        assertThat(step.get("open").size()).isPositive();

        HttpResponse<String> response = SERVICE.post(
                "/v1/interviews", begin(",\"goal\":{\"measure\":\"TJ-OP-61\"}").toString());
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Running.json(response).get("code").asString()).isEqualTo("ASK-103");
    }

    @Test
    void parts_in_another_form_are_told_by_name() {
        for (String part : List.of(
                "\"goal\":1", "\"aside\":{}", "\"aside\":[\"..\"]", "\"answer\":[]", "\"answer\":{\"paths\":[]}")) {
            HttpResponse<String> response = SERVICE.post("/v1/interviews", "{\"as_of\":\"2026-03-31\"," + part + "}");
            assertThat(response.statusCode()).as(part).isEqualTo(422);
            assertThat(Running.json(response).get("code").asString()).isEqualTo("SVC-106");
        }
    }
}
