package io.employmentpolicy.examples.service.api;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of the service's own records, in snake case as the library's; answers of the library are its own text. */
final class Json {
    /** The media type of questions and answers. */
    static final String TYPE = "application/json";
    /** One question or answer a line. */
    static final String LINES = "application/x-ndjson";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private Json() {}

    static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static String quoted(String text) {
        return MAPPER.writeValueAsString(text);
    }

    /** Two objects as one: what stands in the first, then what stands in the second. */
    static String joined(String first, String second) {
        String inside = first.substring(1, first.length() - 1);
        return inside.isEmpty() ? second : "{" + inside + (second.equals("{}") ? "" : ",") + second.substring(1);
    }

    /** An answer under an edition; it may hold personal data, and nobody on the way keeps it. */
    static ResponseEntity<byte[]> answer(String json, String edition) {
        return ResponseEntity.ok()
                .header("Content-Type", TYPE)
                .header("Cache-Control", "no-store")
                .header("Policy-Edition", edition)
                .body(json.getBytes(StandardCharsets.UTF_8));
    }

    /** What is the same for everybody under an edition. */
    static ResponseEntity<byte[]> open(String json, String type, String edition) {
        return ResponseEntity.ok()
                .header("Content-Type", type)
                .header("Cache-Control", "no-cache")
                .header("Policy-Edition", edition)
                .body(json.getBytes(StandardCharsets.UTF_8));
    }
}
