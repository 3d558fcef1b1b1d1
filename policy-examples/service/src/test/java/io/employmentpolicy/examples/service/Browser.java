package io.employmentpolicy.examples.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A real browser, driven by its own protocol: it opens pages, takes keys, and shows what a person would see. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger number = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();

    /** The program; empty where there is none. */
    static Optional<Path> program() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser(Path program, Path folder) throws IOException, InterruptedException {
        this.process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--accept-lang=zh-CN",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path port = folder.resolve("DevToolsActivePort");
        for (int i = 0; i < PATIENCE.toMillis() / 100 && !Files.exists(port); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        TimeUnit.MILLISECONDS.sleep(200);
        HttpClient client = HttpClient.newHttpClient();
        URI made = URI.create("http://127.0.0.1:" + Files.readAllLines(port).get(0) + "/json/new?about:blank");
        String page = client.send(
                        HttpRequest.newBuilder(made)
                                .PUT(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        this.socket = client.newWebSocketBuilder()
                .buildAsync(
                        URI.create(Running.JSON
                                .readTree(page)
                                .get("webSocketDebuggerUrl")
                                .asString()),
                        new Listener())
                .join();
        call("Page.enable", Map.of());
        call("Page.setBypassCSP", Map.of("enabled", true)); // for the checker, which is a script
    }

    /** Gathers what the browser says. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                JsonNode message = Running.JSON.readTree(text.toString());
                text.setLength(0);
                CompletableFuture<JsonNode> answer =
                        message.has("id") ? waiting.remove(message.get("id").asInt()) : null;
                if (answer != null) {
                    answer.complete(message);
                }
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }
    }

    private JsonNode call(String method, Map<String, ?> params) {
        int id = number.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        socket.sendText(Running.JSON.writeValueAsString(Map.of("id", id, "method", method, "params", params)), true)
                .join();
        JsonNode message =
                answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        if (message.has("error")) {
            throw new IllegalStateException(method + ": " + message.get("error"));
        }
        return message.get("result");
    }

    void size(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    void open(String address) {
        run("window.old = true");
        call("Page.navigate", Map.of("url", address));
        loaded();
    }

    /** Waits for another page than the one that was marked as old. */
    void loaded() {
        for (int i = 0; i < PATIENCE.toMillis() / 50; i++) {
            if ("done".equals(tried("window.old ? '' : document.readyState === 'complete' ? 'done' : ''"))) {
                return;
            }
            pause(50);
        }
        throw new IllegalStateException("no page came");
    }

    /** A script asked while a page goes and another comes has no answer. */
    private String tried(String script) {
        try {
            return run(script);
        } catch (IllegalStateException e) {
            return "";
        }
    }

    /** Runs a script, waiting for what it promises. */
    String run(String script) {
        JsonNode result =
                call("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(result.get("exceptionDetails").toString());
        }
        return result.at("/result/value").asString("");
    }

    /** Presses keys, one after the other. */
    void press(String... keys) {
        for (String key : List.of(keys)) {
            String text = key.equals("Enter") ? "\r" : key.equals(" ") ? " " : "";
            int code = key.equals("Tab") ? 9 : key.equals("Enter") ? 13 : key.equals(" ") ? 32 : 0;
            call(
                    "Input.dispatchKeyEvent",
                    Map.of("type", "keyDown", "key", key, "text", text, "windowsVirtualKeyCode", code));
            call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
        }
    }

    /** Tabs until the element in focus is one of these; as somebody does who has no mouse. */
    void tabTo(String selector) {
        for (int i = 0; i < 60; i++) {
            press("Tab");
            if (run("String(document.activeElement.matches(" + Running.JSON.writeValueAsString(selector) + "))")
                    .equals("true")) {
                return;
            }
        }
        throw new IllegalStateException("no key leads to " + selector);
    }

    /** Presses Enter and waits for the page that comes of it. */
    void enter() {
        run("window.old = true");
        press("Enter");
        loaded();
    }

    void picture(Path file) {
        JsonNode picture = call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, Base64.getDecoder().decode(picture.get("data").asString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the browser and all it started, which go on writing into its folder for a while and would keep that from being deleted. */
    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        socket.abort();
        process.destroy();
        if (!ended(all)) {
            all.forEach(ProcessHandle::destroyForcibly);
            ended(all);
        }
    }

    private static boolean ended(List<ProcessHandle> all) {
        try {
            CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .get(10, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
