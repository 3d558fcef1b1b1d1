package io.employmentpolicy.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** More than can be worked on is refused at once and told when to come again; who is served is served rightly. */
@Tag("thorough")
class LimitsTest {
    private static final String ALL = Questions.FLEXIBLE.replace("\"policies\": [\"TJ-FLEX\"], ", "");

    @Test
    void who_comes_when_all_places_are_taken_is_told_to_come_again() throws Exception {
        try (Running small = Running.with(Map.of("policy.limits.concurrent", "1", "policy.limits.waiting", "1"))) {
            String expected = small.post("/v1/decisions?depth=all", ALL).body();
            ExecutorService callers = Executors.newFixedThreadPool(16);
            List<Callable<HttpResponse<String>>> calls = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                calls.add(() -> small.post("/v1/decisions?depth=all", ALL));
            }
            int busy = 0;
            int served = 0;
            for (Future<HttpResponse<String>> one : callers.invokeAll(calls)) {
                HttpResponse<String> answer = one.get();
                if (answer.statusCode() == 200) {
                    assertThat(answer.body()).isEqualTo(expected);
                    served++;
                } else {
                    assertThat(answer.statusCode()).isEqualTo(503);
                    assertThat(answer.headers().firstValue("retry-after")).contains("1");
                    assertThat(Running.json(answer).get("code").asString()).isEqualTo("SVC-503");
                    busy++;
                }
            }
            callers.shutdown();
            assertThat(busy).isPositive();
            assertThat(served).isPositive();
        }
    }

    @Test
    void an_answer_that_takes_too_long_is_given_up() {
        try (Running hurried = Running.with(Map.of("policy.limits.deciding", "1ns"))) {
            HttpResponse<String> answer = hurried.post("/v1/decisions?depth=all", ALL);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(Running.json(answer).get("code").asString()).isEqualTo("SVC-504");
        }
    }

    /** Of those who connect and say nothing so many as there are places are kept, each for a while; then others have their turn. */
    @Test
    void callers_who_only_connect_do_not_keep_others_out_for_long() throws Exception {
        try (Running crowded =
                Running.with(Map.of("server.tomcat.max-connections", "50", "server.tomcat.connection-timeout", "1s"))) {
            List<Socket> idle = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                Socket socket = new Socket("127.0.0.1", crowded.port());
                socket.getOutputStream().write("POST /v1/sc".getBytes(StandardCharsets.US_ASCII));
                idle.add(socket);
            }
            HttpResponse<String> answer = crowded.post("/v1/screenings", Questions.FLEXIBLE);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }

    @Test
    void one_batch_too_many_is_refused() throws IOException {
        try (Running one = Running.with(Map.of("policy.limits.batches", "1"))) {
            int status = 200;
            for (int i = 0; i < 20 && status == 200; i++) {
                status = besideOneUnderWay(one);
            }
            assertThat(status).isEqualTo(503);
        }
    }

    /** What a second batch is told while a first one waits for the rest of its line; 200 when it came before the first, which then was one too many. */
    private static int besideOneUnderWay(Running one) throws IOException {
        try (Socket first = new Socket("127.0.0.1", one.port())) {
            OutputStream out = first.getOutputStream();
            out.write(("POST /v1/screenings HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\n"
                            + "Content-Length: 100\r\n\r\n{")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            int status = 200;
            for (int i = 0; i < 50 && status == 200 && first.getInputStream().available() == 0; i++) {
                status = one.post("/v1/screenings", "application/x-ndjson", "").statusCode();
            }
            return status;
        }
    }
}
