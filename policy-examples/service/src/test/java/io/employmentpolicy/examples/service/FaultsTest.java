package io.employmentpolicy.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Whatever is wrong with a request comes back as problem+json with status, code, place and fix in both languages, and never a trace. */
class FaultsTest {
    private static final Running SERVICE = Running.shared();

    private static Running narrow = SERVICE;

    @BeforeAll
    static void start() {
        narrow = Running.with(Map.of("policy.limits.body", "64KB", "policy.limits.reading", "2s"));
    }

    @AfterAll
    static void stop() {
        narrow.close();
    }

    static Stream<Arguments> bodies() {
        String day = "\"as_of\":\"2026-03-31\"";
        return Stream.of(
                Arguments.of("nothing", "", 400, "DOC-", ""),
                Arguments.of("cut off", "{" + day, 400, "DOC-", ""),
                Arguments.of("YAML", "as_of: 2026-03-31\nfacts: {}", 400, "DOC-", ""),
                Arguments.of(
                        "twice the same name",
                        "{" + day + ",\"facts\":{\"person\":{},\"person\":{}}}",
                        400,
                        "DOC-",
                        ""),
                Arguments.of("a list", "[]", 422, "SVC-103", ""),
                Arguments.of("too deep", "{\"facts\":" + "[".repeat(80) + "]".repeat(80) + "}", 400, "DOC-", ""),
                Arguments.of("no day", "{\"facts\":{}}", 422, "SVC-101", "as_of"),
                Arguments.of("no such day", "{\"as_of\":\"2026-02-30\",\"facts\":{}}", 422, "FACT-", "as_of"),
                Arguments.of("day out of reach", "{\"as_of\":\"0001-01-01\",\"facts\":{}}", 422, "FACT-", ""),
                Arguments.of("unknown part", "{" + day + ",\"facts\":{},\"fact\":1}", 422, "FACT-", "fact"),
                Arguments.of("unknown kind", "{" + day + ",\"facts\":{\"persn\":{}}}", 422, "FACT-", "persn"),
                Arguments.of(
                        "unknown field",
                        "{" + day + ",\"facts\":{\"person\":{\"gendr\":\"male\"}}}",
                        422,
                        "FACT-",
                        "person[0].gendr"),
                Arguments.of(
                        "wrong type",
                        "{" + day + ",\"facts\":{\"person\":{\"hard_to_employ\":\"maybe\"}}}",
                        422,
                        "FACT-",
                        "person[0].hard_to_employ"),
                Arguments.of(
                        "unknown code",
                        "{" + day + ",\"facts\":{\"employment\":[{\"status\":\"flexibel\"}]}}",
                        422,
                        "FACT-",
                        "employment[0].status"),
                Arguments.of(
                        "unknown policy",
                        "{" + day + ",\"policies\":[\"TJ-FLEKS\"],\"facts\":{}}",
                        422,
                        "FACT-202",
                        "policies"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void a_body_that_is_wrong_is_told_where_and_how(String what, String body, int status, String code, String path) {
        HttpResponse<String> response = SERVICE.post("/v1/screenings?lang=en", body);

        JsonNode fault = fault(response, status);
        assertThat(fault.get("code").asString()).startsWith(code);
        if (!path.isEmpty()) {
            assertThat(fault.at("/problems/0/path").asString()).isEqualTo(path);
        }
        assertThat(fault.get("instance").asString()).isEqualTo("/v1/screenings");
    }

    @Test
    void likely_meant_names_are_told() {
        HttpResponse<String> response =
                SERVICE.post("/v1/decisions", "{\"as_of\":\"2026-03-31\",\"policies\":[\"TJ-FLEKS\"],\"facts\":{}}");
        assertThat(Running.json(response).at("/problems/0/fix/en").asString()).contains("TJ-FLEX");
        assertThat(Running.json(response).at("/problems/0/fix/zh").asString()).contains("TJ-FLEX");
        assertThat(fault(SERVICE.get("/v1/policies/TJ-FLEKS"), 404)
                        .at("/problems/0/fix/en")
                        .asString())
                .contains("TJ-FLEX");
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                Arguments.of("GET", "/v1/nowhere", "", "", 404, "SVC-404"),
                Arguments.of("GET", "/nowhere.html", "", "", 404, "SVC-404"),
                Arguments.of("GET", "/v1/schemas/nothing", "", "", 404, "SVC-404"),
                Arguments.of("GET", "/v1/screenings", "", "", 405, "SVC-405"),
                Arguments.of("DELETE", "/v1/policies", "", "", 405, "SVC-405"),
                Arguments.of("POST", "/v1/screenings", "application/xml", "<a/>", 415, "SVC-415"),
                Arguments.of("POST", "/v1/screenings", "application/json;charset=gbk", "{}", 415, "SVC-415"),
                Arguments.of("POST", "/v1/screenings", "no type", "{}", 415, "SVC-415"),
                Arguments.of("POST", "/v1/screenings?lang=fr", "application/json", "{}", 400, "SVC-102"),
                Arguments.of("POST", "/v1/decisions?depth=deep", "application/json", "{}", 400, "SVC-102"),
                Arguments.of("POST", "/v1/decisions?verification=1", "application/json", "{}", 400, "SVC-102"),
                Arguments.of("POST", "/v1/screenings?names=colums", "application/json", "{}", 400, "SVC-102"),
                Arguments.of(
                        "POST",
                        "/v1/changes",
                        "application/json",
                        Questions.FLEXIBLE.replace("\"TJ-FLEX\"]", "]"),
                        422,
                        "SVC-105"));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("requests")
    void a_request_of_the_wrong_kind_is_told_what_would_be_right(
            String method, String path, String type, String body, int status, String code) {
        HttpRequest.Builder request = SERVICE.to(path).method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        HttpResponse<String> response = SERVICE.send(request);

        assertThat(fault(response, status).get("code").asString()).isEqualTo(code);
        if (status == 405) {
            assertThat(response.headers().firstValue("allow")).isPresent();
        }
    }

    @Test
    void what_nobody_can_accept_is_told() {
        HttpResponse<String> response = SERVICE.send(SERVICE.to("/v1/screenings")
                .header("Content-Type", "application/json")
                .header("Accept", "image/png")
                .POST(HttpRequest.BodyPublishers.ofString(Questions.FLEXIBLE)));
        assertThat(fault(response, 406).get("code").asString()).isEqualTo("SVC-406");
    }

    @Test
    void a_compressed_body_is_refused() {
        HttpResponse<String> response = SERVICE.send(SERVICE.to("/v1/screenings")
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofString(Questions.FLEXIBLE)));
        assertThat(fault(response, 415).get("code").asString()).isEqualTo("SVC-415");
    }

    @Test
    void a_body_that_is_too_large_is_refused_by_its_length_or_by_what_comes() {
        String large = "{\"as_of\":\"2026-03-31\",\"id\":\"" + "x".repeat(70_000) + "\"}";
        assertThat(fault(narrow.post("/v1/screenings", large), 413).get("code").asString())
                .isEqualTo("SVC-413");
        HttpResponse<String> chunked = narrow.send(narrow.to("/v1/screenings")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofString(large))));
        assertThat(fault(chunked, 413).get("code").asString()).isEqualTo("SVC-413");
    }

    @Test
    void a_record_of_ten_megabytes_is_refused_alone_and_among_others() {
        String large = "{\"as_of\":\"2026-03-31\",\"id\":\"" + "x".repeat(10_000_000) + "\"}";
        assertThat(fault(SERVICE.post("/v1/screenings", large), 413).get("code").asString())
                .isEqualTo("SVC-413");

        String good = Questions.line(Questions.FLEXIBLE);
        List<String> batch = SERVICE.post("/v1/screenings", "application/x-ndjson", good + "\n" + large + "\n" + good)
                .body()
                .lines()
                .toList();
        assertThat(batch.get(1)).startsWith("{\"line\":2,").contains("SVC-108");
        assertThat(batch.get(3)).isEqualTo("{\"end\":{\"lines\":3,\"answered\":2,\"refused\":1}}");
    }

    @Test
    void a_thing_told_twice_is_told_by_its_id() {
        String twice = "{\"as_of\":\"2026-03-31\",\"facts\":{\"hire\":[{\"id\":\"H-1\"},{\"id\":\"Ｈ-1 \"}]}}";
        JsonNode fault = fault(SERVICE.post("/v1/screenings", twice), 422);
        assertThat(fault.at("/problems/0/code").asString()).startsWith("FACT-");
        assertThat(fault.at("/problems/0/path").asString()).startsWith("hire[");
    }

    @Test
    void a_body_that_never_ends_is_given_up() throws IOException {
        String head = "POST /v1/screenings HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n";
        assertThat(trickled(head, "1\r\n \r\n")).startsWith("HTTP/1.1 408").contains("SVC-408");
    }

    @Test
    void a_body_that_does_not_come_is_given_up() throws IOException {
        String head = "POST /v1/screenings HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Content-Length: 100\r\n\r\n{";
        assertThat(trickled(head, "")).startsWith("HTTP/1.1 408").contains("SVC-408");
    }

    /** What comes back to somebody who sends a little and again a little. */
    private static String trickled(String head, String again) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", narrow.port())) {
            socket.setSoTimeout(500);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            byte[] bytes = new byte[4096];
            for (int i = 0; i < 40; i++) {
                try {
                    int read = in.read(bytes);
                    return read < 0 ? "" : new String(bytes, 0, read, StandardCharsets.UTF_8);
                } catch (java.net.SocketTimeoutException e) {
                    out.write(again.getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                }
            }
            return "";
        }
    }

    @Test
    void what_is_no_request_of_http_is_told_without_a_word_of_the_container() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", SERVICE.port())) {
            socket.getOutputStream()
                    .write("GET /v1/policies?q=<script> HTTP/1.1\r\nHost: x\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(10_000);
            String answer = new String(socket.getInputStream().readNBytes(15), StandardCharsets.US_ASCII)
                    + new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "SVC-400")
                    .doesNotContain("Tomcat", "Exception", "<html");
        }
    }

    private static JsonNode fault(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(response.body()).doesNotContain("Exception", "\tat ", "org.springframework", "java.");
        JsonNode fault = Running.json(response);
        assertThat(fault.get("status").asInt()).isEqualTo(status);
        assertThat(fault.get("type").asString()).startsWith("urn:employment-policy:");
        assertThat(fault.get("title").asString()).isNotEmpty();
        for (JsonNode problem : fault.get("problems")) {
            for (String part : new String[] {"found", "expected", "fix"}) {
                assertThat(problem.at("/" + part + "/zh").asString()).isNotEmpty();
                assertThat(problem.at("/" + part + "/en").asString()).isNotEmpty();
            }
        }
        return fault;
    }
}
