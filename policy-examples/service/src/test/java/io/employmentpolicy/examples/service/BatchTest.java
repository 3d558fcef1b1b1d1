package io.employmentpolicy.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Many questions, one a line. */
class BatchTest {
    private static final String LINES = "application/x-ndjson";
    private static final Running SERVICE = Running.shared();

    private static List<JsonNode> lines(HttpResponse<String> response) {
        return response.body().lines().map(one -> Running.JSON.readTree(one)).toList();
    }

    @Test
    void every_line_is_answered_in_its_place_and_a_poisoned_one_harms_no_other() {
        String good = Questions.line(Questions.FLEXIBLE);
        List<String> in = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            in.add(good.replace("P-001", "P-" + i));
        }
        in.set(17, "{\"as_of\":\"2026-03-31\",\"facts\":{\"persn\":{}}}");
        in.set(18, "");
        in.set(19, "{\"as_of\":\"2026-03-31\",\"facts\":{\"person\":{\"hard");
        in.set(20, "null");
        HttpResponse<String> response = SERVICE.post("/v1/screenings", LINES, String.join("\n", in) + "\n");

        assertThat(response.statusCode()).isEqualTo(200);
        List<JsonNode> out = lines(response);
        assertThat(out).hasSize(201);
        for (int i = 0; i < 200; i++) {
            JsonNode one = out.get(i);
            assertThat(one.get("line").asInt()).isEqualTo(i + 1);
            if (i >= 17 && i <= 20) {
                assertThat(one.at("/problems/0/code").asString()).isNotEmpty();
                assertThat(one.at("/problems/0/fix/zh").asString()).isNotEmpty();
            } else {
                assertThat(one.get("id").asString()).isEqualTo("P-" + i);
                assertThat(one.get("yours").size()).isPositive();
            }
        }
        assertThat(out.get(200).toString()).isEqualTo("{\"end\":{\"lines\":200,\"answered\":196,\"refused\":4}}");
    }

    @Test
    void decisions_come_as_they_come_alone() {
        String good = Questions.line(Questions.FLEXIBLE);
        String alone = SERVICE.post("/v1/decisions?depth=none", good).body();
        String first = SERVICE.post("/v1/decisions?depth=none", LINES, good)
                .body()
                .lines()
                .findFirst()
                .orElseThrow();

        assertThat(first).isEqualTo("{\"line\":1," + alone.substring(1));
    }

    @Test
    void an_empty_batch_has_an_end() {
        assertThat(SERVICE.post("/v1/screenings", LINES, "").body())
                .isEqualTo("{\"end\":{\"lines\":0,\"answered\":0,\"refused\":0}}\n");
    }

    @Test
    void a_line_that_is_too_long_is_told_and_a_batch_that_is_too_large_has_no_end() {
        try (Running narrow = Running.with(Map.of("policy.limits.body", "1KB", "policy.limits.batch", "200KB"))) {
            String good = Questions.line(Questions.FLEXIBLE);
            String lines = good + "\n" + "x".repeat(3000) + "\n" + good + "\n";
            List<JsonNode> out = lines(narrow.post("/v1/screenings", LINES, lines));
            assertThat(out.get(1).at("/problems/0/code").asString()).isEqualTo("SVC-108");
            assertThat(out.get(2).get("yours").size()).isPositive();

            List<JsonNode> cut = lines(narrow.post("/v1/screenings", LINES, (good + "\n").repeat(400)));
            assertThat(cut.get(cut.size() - 1).at("/problems/0/code").asString())
                    .isEqualTo("SVC-413");
            assertThat(cut).noneMatch(one -> one.has("end"));
        }
    }
}
