package io.employmentpolicy.rules.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** 形式的部件。 / Parts of JSON Schemas, as maps and lists: what editors are told of the files of a policy folder. */
final class FormParts {
    static final String DAY = "^[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}$";
    private static final String TYPE = "type";
    private static final String STRING = "string";
    private static final String DESCRIPTION = "description";

    private FormParts() {}

    /** A mapping with these keys and no others. */
    static Map<String, Object> keys(String description, Collection<String> required, Map<String, Object> properties) {
        Map<String, Object> schema = described("object", description);
        schema.put("properties", new TreeMap<>(properties));
        schema.put("additionalProperties", false);
        if (!required.isEmpty()) {
            schema.put("required", List.copyOf(required));
        }
        return schema;
    }

    /** A mapping whose keys authors choose. */
    static Map<String, Object> entries(String description, Map<String, Object> each) {
        Map<String, Object> schema = described("object", description);
        schema.put("additionalProperties", each);
        return schema;
    }

    static Map<String, Object> list(String description, Map<String, Object> item) {
        Map<String, Object> schema = described("array", description);
        schema.put("items", item);
        return schema;
    }

    /** One text, or several in a list. */
    static Map<String, Object> texts(String description) {
        return either(description, text(""), list("", text("")));
    }

    /** A text; what looks like a number, a day or a truth is one too. */
    static Map<String, Object> text(String description) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(TYPE, List.of(STRING, "number", "boolean"));
        return withDescription(schema, description);
    }

    static Map<String, Object> number(String description) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(TYPE, List.of(STRING, "number"));
        return withDescription(schema, description);
    }

    static Map<String, Object> truth(String description) {
        return described("boolean", description);
    }

    static Map<String, Object> day(String description) {
        Map<String, Object> schema = described(STRING, description);
        schema.put("pattern", DAY);
        return schema;
    }

    static Map<String, Object> oneOf(String description, Collection<String> values) {
        Map<String, Object> schema = withDescription(new LinkedHashMap<>(), description);
        schema.put("enum", List.copyOf(values));
        return schema;
    }

    /** One of the constants, as files write them. */
    static Map<String, Object> oneOf(String description, Class<? extends Enum<?>> constants) {
        return oneOf(
                description,
                Arrays.stream(constants.getEnumConstants())
                        .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    /** A text in both languages; in an overlay Chinese alone will do. */
    static Map<String, Object> bilingual(String description) {
        return either(description, text(""), keys("", List.of("zh"), Map.of("zh", text("中文"), "en", text("英文"))));
    }

    static Map<String, Object> either(String description, Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> schema = withDescription(new LinkedHashMap<>(), description);
        schema.put("anyOf", List.of(one, other));
        return schema;
    }

    /** The same, or nothing: an overlay takes an entry away so. */
    static Map<String, Object> orNothing(Map<String, Object> schema) {
        Map<String, Object> nothing = new LinkedHashMap<>();
        nothing.put(TYPE, "null");
        return either(String.valueOf(schema.getOrDefault(DESCRIPTION, "")), schema, nothing);
    }

    private static Map<String, Object> described(String type, String description) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(TYPE, type);
        return withDescription(schema, description);
    }

    private static Map<String, Object> withDescription(Map<String, Object> schema, String description) {
        if (!description.isEmpty()) {
            schema.put(DESCRIPTION, description);
        }
        return schema;
    }
}
