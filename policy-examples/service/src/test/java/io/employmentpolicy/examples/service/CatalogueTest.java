package io.employmentpolicy.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.AnswerSchema;
import io.employmentpolicy.rules.exchange.DictionaryWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What can be asked, in which form, under which edition; health and figures of the service. */
class CatalogueTest {
    private static final Running SERVICE = Running.shared();
    private static final PolicyEngine ENGINE =
            PolicyEngine.builder().compileOnDemand().build();

    @Test
    void all_policies_are_listed_and_found_by_chinese_words() {
        JsonNode all = Running.json(SERVICE.get("/v1/policies"));
        assertThat(all.get("policies").size())
                .isEqualTo(ENGINE.catalogue().policies().size());
        List<String> found = new ArrayList<>();
        Running.json(SERVICE.get("/v1/policies?q=%E7%81%B5%E6%B4%BB%E5%B0%B1%E4%B8%9A%20%E8%A1%A5%E8%B4%B4"))
                .get("policies")
                .forEach(one -> found.add(one.get("id").asString()));
        assertThat(found).contains("TJ-FLEX").hasSizeLessThan(60);
        assertThat(Running.json(SERVICE.get("/v1/policies?q=qqqqqq"))
                        .get("policies")
                        .size())
                .isZero();
    }

    @Test
    void a_policy_tells_what_it_rests_on() {
        JsonNode policy = Running.json(SERVICE.get("/v1/policies/TJ-FLEX?lang=en"));

        assertThat(policy.get("id").asString()).isEqualTo("TJ-FLEX");
        assertThat(policy.get("rules").size()).isPositive();
        assertThat(policy.get("clauses").size()).isPositive();
        assertThat(policy.get("documents").size()).isPositive();
        assertThat(policy.get("figures").toString()).contains("flexible-subsidy.pension");
    }

    @Test
    void the_forms_are_the_librarys() {
        assertThat(SERVICE.get("/v1/facts").body())
                .isEqualTo(new DictionaryWriter(
                                Dictionary.standard(),
                                ENGINE.register().indicators().names())
                        .jsonSchema());
        assertThat(SERVICE.get("/v1/schemas/decision?lang=both").body()).isEqualTo(AnswerSchema.DECISION.json(true));
    }

    @Test
    void the_edition_is_told_and_so_is_the_health() {
        assertThat(Running.json(SERVICE.get("/v1/editions/current"))
                        .get("digest")
                        .asString())
                .isEqualTo(ENGINE.edition().digest());
        JsonNode health = Running.json(SERVICE.get("/actuator/health"));
        assertThat(health.get("status").asString()).isEqualTo("UP");
        assertThat(health.at("/components/edition/details/digest").asString())
                .isEqualTo(ENGINE.edition().digest());
        assertThat(health.at("/components/edition/details/last_reload").asString())
                .isNotEmpty();
    }

    @Test
    void the_interface_describes_itself_from_the_code() {
        JsonNode api = Running.json(SERVICE.get("/v1/openapi"));

        assertThat(api.get("openapi").asString()).startsWith("3.1");
        for (String path : List.of(
                "/v1/screenings",
                "/v1/decisions",
                "/v1/interviews",
                "/v1/changes",
                "/v1/notices",
                "/v1/policies",
                "/v1/policies/{id}",
                "/v1/facts",
                "/v1/editions/current")) {
            assertThat(api.get("paths").has(path)).as(path).isTrue();
        }
        assertThat(api.at("/paths/~1v1~1screenings/post/requestBody/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("/v1/facts");
        for (String path : List.of("translations", "notices", "overviews", "changes")) {
            assertThat(api.at("/paths/~1v1~1" + path + "/post/requestBody/content/application~1json/schema/$ref")
                            .asString())
                    .as(path)
                    .isEqualTo("/v1/facts");
        }
        JsonNode decisions = api.at("/paths/~1v1~1decisions/post");
        assertThat(decisions.at("/requestBody/content").has("application/x-ndjson"))
                .isTrue();
        assertThat(decisions
                        .at("/responses/200/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("/v1/schemas/decision");
        assertThat(decisions.get("parameters").toString()).contains("[\"none\",\"deciding\",\"all\"]", "one_in_100");
        assertThat(api.at("/components/schemas/Step/properties").has("as_of")).isTrue();
        assertThat(api.at("/paths/~1v1~1policies/get/responses/default/content").has("application/problem+json"))
                .isTrue();
    }

    @Test
    void what_is_measured_is_given_to_prometheus() {
        SERVICE.post("/v1/screenings", Questions.FLEXIBLE);

        assertThat(SERVICE.get("/actuator/prometheus").body())
                .contains("http_server_requests_seconds_count", "policy_work_active", "policy_batch_lines_total")
                .contains("uri=\"/v1/screenings\"")
                .doesNotContain("P-001");
    }

    @Test
    void nothing_else_of_the_inside_is_served() {
        for (String path : List.of("/actuator/env", "/actuator/heapdump", "/actuator/beans", "/actuator/loggers")) {
            assertThat(SERVICE.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }
}
