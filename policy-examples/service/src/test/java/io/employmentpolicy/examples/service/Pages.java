package io.employmentpolicy.examples.service;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Pages of the one service that tests share, asked for as a browser does. */
final class Pages {
    private static final Running SERVICE = Running.shared();

    private Pages() {}

    static HttpResponse<String> get(String path) {
        return SERVICE.send(SERVICE.to(path).header("Accept", "text/html").GET());
    }

    static HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return post(path, body);
    }

    /** Fields may come several times. */
    static HttpResponse<String> post(String path, String body) {
        return SERVICE.send(SERVICE.to(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }
}
