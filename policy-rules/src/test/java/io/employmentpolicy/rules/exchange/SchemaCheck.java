package io.employmentpolicy.rules.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Holds JSON against a JSON Schema of the keywords this library uses; a keyword it does not know is an error of the schema. */
public final class SchemaCheck {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "$defs",
            "$ref",
            "title",
            "description",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum",
            "const",
            "pattern",
            "anyOf",
            "oneOf");

    private final JsonNode schema;

    private SchemaCheck(JsonNode schema) {
        this.schema = schema;
    }

    public static SchemaCheck by(String schema) throws JsonProcessingException {
        return new SchemaCheck(JSON.readTree(schema));
    }

    /** What is wrong, each with its path; empty when the JSON keeps to the schema. */
    public List<String> wrong(String json) throws JsonProcessingException {
        List<String> wrong = new ArrayList<>();
        check(schema, JSON.readTree(json), "$", wrong);
        return wrong;
    }

    private void check(JsonNode by, JsonNode value, String path, List<String> wrong) {
        by.fieldNames().forEachRemaining(keyword -> {
            if (!KEYWORDS.contains(keyword)) {
                throw new IllegalArgumentException("the schema uses a keyword nobody checks: " + keyword);
            }
        });
        if (by.has("$ref")) {
            String name = by.get("$ref").asText().replace("#/$defs/", "");
            JsonNode target = schema.path("$defs").path(name);
            if (target.isMissingNode()) {
                throw new IllegalArgumentException("the schema points nowhere: " + by.get("$ref"));
            }
            check(target, value, path, wrong);
        }
        if (by.has("type") && types(by.get("type")).stream().noneMatch(type -> is(type, value))) {
            wrong.add(path + " is no " + by.get("type") + ": " + value.getNodeType());
            return;
        }
        if (by.has("enum")
                && StreamSupport.stream(by.get("enum").spliterator(), false).noneMatch(value::equals)) {
            wrong.add(path + " is none of the codes: " + value);
        }
        if (by.has("const") && !by.get("const").equals(value)) {
            wrong.add(path + " is not " + by.get("const") + ": " + value);
        }
        if (by.has("pattern")
                && value.isTextual()
                && !Pattern.compile(by.get("pattern").asText())
                        .matcher(value.asText())
                        .find()) {
            wrong.add(path + " is not as " + by.get("pattern") + ": " + value);
        }
        object(by, value, path, wrong);
        if (by.has("items") && value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                check(by.get("items"), value.get(i), path + "[" + i + "]", wrong);
            }
        }
        several(by, "anyOf", value, path, wrong);
        several(by, "oneOf", value, path, wrong);
    }

    private void object(JsonNode by, JsonNode value, String path, List<String> wrong) {
        if (!value.isObject()) {
            return;
        }
        by.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                wrong.add(path + " lacks " + name.asText());
            }
        });
        for (Map.Entry<String, JsonNode> one : value.properties()) {
            JsonNode own = by.path("properties").path(one.getKey());
            if (!own.isMissingNode()) {
                check(own, one.getValue(), path + "." + one.getKey(), wrong);
            } else if (by.has("additionalProperties")
                    && !by.get("additionalProperties").asBoolean()) {
                wrong.add(path + " has " + one.getKey());
            }
        }
    }

    /** Exactly one for oneOf; what is wrong with the likeliest is told. */
    private void several(JsonNode by, String keyword, JsonNode value, String path, List<String> wrong) {
        if (!by.has(keyword)) {
            return;
        }
        int fine = 0;
        List<String> least = null;
        for (JsonNode one : by.get(keyword)) {
            List<String> own = new ArrayList<>();
            check(one, value, path, own);
            fine += own.isEmpty() ? 1 : 0;
            least = least == null || own.size() < least.size() ? own : least;
        }
        if (fine == 0 && least != null) {
            wrong.addAll(least);
        }
        if (keyword.equals("oneOf") && fine > 1) {
            wrong.add(path + " is several of them at once");
        }
    }

    private static List<String> types(JsonNode type) {
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of(type.asText());
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException("the schema uses a type nobody checks: " + type);
        };
    }
}
