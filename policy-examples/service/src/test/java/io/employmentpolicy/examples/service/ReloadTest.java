package io.employmentpolicy.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Overlays that change while the service runs. */
class ReloadTest {
    private static final String FIGURE = """
        flexible-subsidy.pension:
          title: 只缴纳职工养老保险的月补贴
          unit: yuan/month
          values:
            - { value: "%s", from: 2025-01-01, to: 2026-12-31, trust: assumed, source: 示例，并无此文件 }
        """;

    @TempDir
    private Path overlay;

    @Test
    void a_changed_figure_counts_and_a_wrong_one_leaves_the_former() throws IOException, InterruptedException {
        Path file = overlay.resolve("parameters.yaml");
        Files.writeString(file, FIGURE.formatted("611"));
        try (Running service = Running.with(Map.of("policy.overlays", overlay, "policy.watch", "200ms"))) {
            assertThat(sum(service)).contains("611.00");
            String first = digest(service);

            Files.writeString(file, FIGURE.formatted("622.5"));
            until(() -> !digest(service).equals(first));
            assertThat(sum(service)).contains("622.50");
            String second = digest(service);

            Files.writeString(file, FIGURE.formatted("six hundred"));
            until(() -> details(service).get("last_reload_refused_for").size() > 0);
            assertThat(sum(service)).contains("622.50");
            assertThat(digest(service)).isEqualTo(second);
            assertThat(Running.json(service.get("/actuator/health"))
                            .get("status")
                            .asString())
                    .isEqualTo("UP");

            Files.writeString(file, FIGURE.formatted("611"));
            until(() -> digest(service).equals(first));
            assertThat(details(service).get("last_reload_refused_for").size()).isZero();
        }
    }

    @Test
    void a_batch_stays_on_the_edition_it_began_with() throws Exception {
        Path file = overlay.resolve("parameters.yaml");
        Files.writeString(file, FIGURE.formatted("611"));
        try (Running service = Running.with(Map.of("policy.overlays", overlay, "policy.watch", "200ms"));
                Socket batch = new Socket("127.0.0.1", service.port())) {
            batch.setSoTimeout(60_000);
            String line = Questions.line(Questions.FLEXIBLE);
            OutputStream out = batch.getOutputStream();
            out.write(("POST /v1/decisions?depth=none HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\n"
                            + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            chunk(out, line);
            String first = digest(service);
            Files.writeString(file, FIGURE.formatted("622.5"));
            for (int i = 0; i < 300 && digest(service).equals(first); i++) {
                chunk(out, line); // a caller who says nothing for long is given up
                TimeUnit.MILLISECONDS.sleep(200);
            }
            assertThat(digest(service)).isNotEqualTo(first);
            assertThat(sum(service)).contains("622.50");
            chunk(out, line);
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();

            String answer = new String(batch.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).contains("611.00", "\"end\"", "\"refused\":0").doesNotContain("622.50");
        }
    }

    private static void chunk(OutputStream out, String line) throws IOException {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String sum(Running service) {
        return service.post("/v1/decisions?depth=none", Questions.FLEXIBLE).body();
    }

    private static String digest(Running service) {
        return Running.json(service.get("/v1/editions/current")).get("digest").asString();
    }

    private static JsonNode details(Running service) {
        return Running.json(service.get("/actuator/health")).at("/components/edition/details");
    }

    private static void until(Supplier<Boolean> there) throws InterruptedException {
        for (int i = 0; i < 300 && !there.get(); i++) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        assertThat(there.get()).isTrue();
    }
}
