package io.employmentpolicy.rules.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import io.employmentpolicy.model.schema.Labelled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Describes shapes as JSON Schema, draft 2020-12. Objects are described once, under {@code $defs}. */
final class ShapeSchema implements Shape.Visitor<JsonGenerator> {
    private static final String STRING = "string";

    private final JsonGenerator out;
    private final boolean both;
    private final Deque<Shape> waiting = new ArrayDeque<>();
    private final Set<String> named = new HashSet<>();
    private boolean nullable;

    ShapeSchema(JsonGenerator out, boolean both) {
        this.out = out;
        this.both = both;
    }

    /** The whole schema; the outermost object may have further parts beside its own, by name and type. */
    void write(Shape.Fields root, String title, Map<String, String> beside) throws IOException {
        out.writeStartObject();
        out.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
        out.writeStringField("title", title);
        body(root, beside, null, "");
        out.writeObjectFieldStart("$defs");
        for (Shape next = waiting.poll(); next != null; next = waiting.poll()) {
            define(next);
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private void define(Shape shape) throws IOException {
        if (shape instanceof Shape.Variants variants) {
            out.writeObjectFieldStart(variants.name());
            out.writeArrayFieldStart("oneOf");
            for (Map.Entry<String, Shape.Fields> one : variants.of().entrySet()) {
                out.writeStartObject();
                body(one.getValue(), Map.of(), variants.tells(), one.getKey());
                out.writeEndObject();
            }
            out.writeEndArray();
        } else {
            Shape.Fields fields = (Shape.Fields) shape;
            out.writeObjectFieldStart(fields.name());
            body(fields, Map.of(), null, "");
        }
        out.writeEndObject();
    }

    private void body(Shape.Fields shape, Map<String, String> beside, @Nullable String tells, String code)
            throws IOException {
        List<String> required = new ArrayList<>();
        out.writeStringField("type", "object");
        out.writeObjectFieldStart("properties");
        for (Map.Entry<String, String> one : beside.entrySet()) {
            out.writeObjectFieldStart(one.getKey());
            out.writeStringField("type", one.getValue());
            out.writeStringField("description", "written by the command line: where the question came from");
            out.writeEndObject();
        }
        if (tells != null) {
            required.add(tells);
            out.writeObjectFieldStart(tells);
            out.writeStringField("const", code);
            out.writeEndObject();
        }
        for (Shape.Part part : shape.parts()) {
            boolean always = !shape.brief() || !part.nullable() && !(part.shape() instanceof Shape.Many);
            if (always) {
                required.add(part.name());
            }
            out.writeObjectFieldStart(part.name());
            nullable = part.nullable() && always;
            part.shape().accept(this);
            out.writeEndObject();
        }
        out.writeEndObject();
        out.writeArrayFieldStart("required");
        for (String name : required) {
            out.writeString(name);
        }
        out.writeEndArray();
        out.writeBooleanField("additionalProperties", false);
    }

    /** What Jackson does when it writes. */
    private interface Writing {
        void write() throws IOException;
    }

    private JsonGenerator done(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }

    private void type(String type) throws IOException {
        if (nullable) {
            out.writeArrayFieldStart("type");
            out.writeString(type);
            out.writeString("null");
            out.writeEndArray();
        } else {
            out.writeStringField("type", type);
        }
    }

    @Override
    public JsonGenerator word(Shape.Word shape) {
        return done(() -> {
            type(STRING);
            if (shape.pattern() != null) {
                out.writeStringField("description", shape.name());
                out.writeStringField("pattern", "^(" + shape.pattern().pattern() + ")$");
            }
        });
    }

    @Override
    public JsonGenerator whole(Shape.Whole shape) {
        return done(() -> type("integer"));
    }

    @Override
    public JsonGenerator truth(Shape.Truth shape) {
        return done(() -> type("boolean"));
    }

    @Override
    public JsonGenerator codes(Shape.Codes shape) {
        return done(() -> {
            out.writeArrayFieldStart("enum");
            for (String code : shape.constants().keySet()) {
                out.writeString(code);
            }
            if (nullable) {
                out.writeNull();
            }
            out.writeEndArray();
            String told = shape.constants().entrySet().stream()
                    .filter(one -> one.getValue() instanceof Labelled)
                    .map(one -> one.getKey() + ": " + ((Labelled) one.getValue()).zh() + " / "
                            + ((Labelled) one.getValue()).en())
                    .collect(Collectors.joining("; "));
            if (!told.isEmpty()) {
                out.writeStringField("description", told);
            }
        });
    }

    @Override
    public JsonGenerator spoken(Shape.Spoken shape) {
        return done(() -> {
            if (!both) {
                type(STRING);
                return;
            }
            type("object");
            out.writeObjectFieldStart("properties");
            for (String language : List.of("zh", "en")) {
                out.writeObjectFieldStart(language);
                out.writeStringField("type", STRING);
                out.writeEndObject();
            }
            out.writeEndObject();
            out.writeArrayFieldStart("required");
            out.writeString("zh");
            out.writeString("en");
            out.writeEndArray();
            out.writeBooleanField("additionalProperties", false);
        });
    }

    @Override
    public JsonGenerator many(Shape.Many shape) {
        return done(() -> {
            type("array");
            nullable = false;
            out.writeObjectFieldStart("items");
            shape.item().accept(this);
            out.writeEndObject();
        });
    }

    @Override
    public JsonGenerator fields(Shape.Fields shape) {
        return done(() -> reference(shape.name(), shape));
    }

    @Override
    public JsonGenerator variants(Shape.Variants shape) {
        return done(() -> reference(shape.name(), shape));
    }

    private void reference(String name, Shape shape) throws IOException {
        if (named.add(name)) {
            waiting.add(shape);
        }
        if (nullable) {
            out.writeArrayFieldStart("anyOf");
            out.writeStartObject();
            out.writeStringField("$ref", "#/$defs/" + name);
            out.writeEndObject();
            out.writeStartObject();
            out.writeStringField("type", "null");
            out.writeEndObject();
            out.writeEndArray();
        } else {
            out.writeStringField("$ref", "#/$defs/" + name);
        }
    }
}
