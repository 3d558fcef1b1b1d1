package io.employmentpolicy.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as a process: what it prints, and how it ends. */
@Tag("thorough")
class ProcessTest {
    private static final List<String> PERSONAL = List.of(
            "王planted小明", "Planted-Wang", "120111planted", "13800planted138", "planted-header", "planted-query");

    @TempDir
    private Path folder;

    /** Names in every place where something can be wrong, and a batch under way when it is stopped. */
    @Test
    void it_prints_nothing_of_anybody_and_answers_whom_it_began_with_before_it_stops() throws Exception {
        try (Child service = Child.start(folder, "--logging.level.org.springframework.web=WARN")) {
            for (String body : bodies()) {
                for (String path :
                        List.of("screenings", "decisions", "interviews", "changes", "overviews", "translations")) {
                    String answer = post(service, "/v1/" + path + "?names=planted-query", body)
                            + post(service, "/v1/" + path, body);
                    assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("\tat ");
                }
            }
            exchange(service, "GET /v1/policies/Planted-Wang?q=planted-query<> HTTP/1.1\r\nHost: x\r\n\r\n");
            exchange(
                    service,
                    "GET /v1/policies/Planted-Wang?lang=planted-query HTTP/1.1\r\n"
                            + "Host: x\r\n"
                            + "Connection: close\r\n\r\n");
            exchange(service, "PLANTED-WANG /Planted-Wang HTTP/1.1\r\nplanted-header: 120111planted\r\n\r\n");
            exchange(
                    service,
                    "GET / HTTP/1.1\r\nHost: x\r\nCookie: a=\"planted-header\"; 王=1\r\nConnection: close\r\n\r\n");

            String line = Questions.line(Questions.FLEXIBLE);
            try (Socket batch = new Socket("127.0.0.1", service.port())) {
                batch.setSoTimeout(60_000);
                OutputStream out = batch.getOutputStream();
                out.write(("POST /v1/screenings HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\n"
                                + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                chunk(out, line);
                TimeUnit.SECONDS.sleep(1);
                Thread stopping = new Thread(() -> {
                    try {
                        service.stop();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
                stopping.start();
                TimeUnit.SECONDS.sleep(1);
                chunk(out, line);
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
                String answer = new String(batch.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer).contains("{\"end\":{\"lines\":2,\"answered\":2,\"refused\":0}}");
                stopping.join();
            }
            String printed = service.printed();
            assertThat(printed).contains("Started ServiceApplication");
            PERSONAL.forEach(one -> assertThat(printed.toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain(one.toLowerCase(java.util.Locale.ROOT)));
        }
    }

    private static List<String> bodies() {
        String day = "{\"as_of\":\"2026-03-31\",";
        return List.of(
                "王planted小明",
                day + "\"id\":\"Planted-Wang\",\"facts\":{\"person\":{\"id\":\"120111planted\"}}}",
                day + "\"facts\":{\"person\":{\"王planted小明\":1}}}",
                day + "\"facts\":{\"person\":{\"gender\":\"Planted-Wang\"}}}",
                day + "\"policies\":[\"Planted-Wang\"],\"facts\":{\"Planted-Wang\":{}}}",
                day + "\"tables\":{\"DY11\":[{\"AAC003\":\"王planted小明\",\"AAC067\":\"13800planted138\"}]}}",
                day + "\"answer\":{\"paths\":[\"Planted-Wang\"],\"value\":\"王planted小明\"}}");
    }

    private static String post(Child service, String path, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return exchange(
                service,
                "POST " + path + " HTTP/1.1\r\nHost: x\r\nX-Name: planted-header\r\nContent-Type: application/json\r\n"
                        + "Connection: close\r\nContent-Length: " + bytes.length + "\r\n\r\n" + body);
    }

    private static String exchange(Child service, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", service.port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void chunk(OutputStream out, String line) throws IOException {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
