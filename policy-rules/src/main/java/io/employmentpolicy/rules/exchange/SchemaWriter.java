package io.employmentpolicy.rules.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.schema.Labelled;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Writes the form of a question as JSON Schema. */
final class SchemaWriter {

    private static final String MONTH = "^[0-9]{4}-(0[1-9]|1[0-2])$";
    private static final String MOMENT = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?$";

    private final Dictionary dictionary;
    private final Map<FactField, SortedMap<String, String>> names;

    /** @param names of fields that hold a text, the texts an edition knows */
    SchemaWriter(Dictionary dictionary, Map<FactField, SortedMap<String, String>> names) {
        this.dictionary = dictionary;
        this.names = names;
    }

    String text() {
        return Json.text(true, out -> {
            out.writeStartObject();
            out.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
            out.writeStringField("title", "提问");
            out.writeStringField("description", "One question: what is known, as of which day, about which policies");
            out.writeStringField("type", "object");
            Json.object(out, "properties", this::question);
            Json.strings(out, "required", List.of("facts"));
            out.writeBooleanField("additionalProperties", false);
            Json.object(out, "$defs", this::definitions);
            out.writeEndObject();
        });
    }

    private void question(JsonGenerator out) throws IOException {
        Json.object(out, "id", body -> {
            labels(body, "标识", "the caller's own name for the question");
            Json.strings(body, "type", List.of("string", "number", "boolean", "null"));
        });
        Json.object(out, "as_of", body -> {
            labels(body, "评定日", "the day asked about, its end in Asia/Shanghai; null or absent: chosen by the caller");
            Json.strings(body, "type", List.of("string", "null"));
            body.writeStringField("format", "date");
        });
        Json.object(out, "policies", body -> {
            labels(body, "政策编号", "ids of the policies asked about; null, absent or empty: all of them");
            Json.strings(body, "type", List.of("array", "null"));
            Json.object(body, "items", item -> item.writeStringField("type", "string"));
            body.writeBooleanField("uniqueItems", true);
        });
        Json.object(out, "facts", body -> {
            labels(body, "事实", "what is known, by kind; a kind that is absent or null is unknown as a whole");
            body.writeStringField("type", "object");
            Json.object(body, "properties", this::kinds);
            body.writeBooleanField("additionalProperties", false);
        });
    }

    private void kinds(JsonGenerator out) throws IOException {
        for (FactKind kind : dictionary.kinds()) {
            if (kind.parent().isEmpty() && kind.given()) {
                Json.object(out, kind.name(), body -> kind(body, kind));
            }
        }
    }

    /** One fact, a complete list of them, a list that may have more, or nothing known. */
    private static void kind(JsonGenerator out, FactKind kind) throws IOException {
        labels(out, kind.zh(), kind.en());
        out.writeArrayFieldStart("anyOf");
        out.writeStartObject();
        reference(out, kind);
        out.writeEndObject();
        out.writeStartObject();
        list(out, kind);
        out.writeEndObject();
        out.writeStartObject();
        out.writeStringField("type", "object");
        Json.object(out, "properties", parts -> {
            Json.object(parts, "partial", mark -> mark.writeStringField("type", "boolean"));
            Json.object(parts, "items", items -> list(items, kind));
        });
        Json.strings(out, "required", List.of("partial", "items"));
        out.writeBooleanField("additionalProperties", false);
        out.writeEndObject();
        out.writeStartObject();
        out.writeStringField("type", "null");
        out.writeEndObject();
        out.writeEndArray();
    }

    private static void list(JsonGenerator out, FactKind kind) throws IOException {
        out.writeStringField("type", "array");
        Json.object(out, "items", item -> reference(item, kind));
        if (kind.single()) {
            out.writeNumberField("maxItems", 1);
        }
    }

    private static void reference(JsonGenerator out, FactKind kind) throws IOException {
        out.writeStringField("$ref", "#/$defs/" + kind.name());
    }

    private void definitions(JsonGenerator out) throws IOException {
        for (FactKind kind : dictionary.kinds().stream().filter(FactKind::given).toList()) {
            Json.object(out, kind.name(), body -> {
                labels(body, kind.zh(), kind.en());
                body.writeStringField("type", "object");
                Json.object(body, "properties", fields -> {
                    for (FactField field : kind.fields()) {
                        Json.object(fields, field.name(), one -> field(one, field));
                    }
                });
                body.writeBooleanField("additionalProperties", false);
            });
        }
    }

    private void field(JsonGenerator out, FactField field) throws IOException {
        labels(out, field.zh(), description(field));
        if (field.isSensitive()) {
            out.writeStringField("x-sensitive", field.sensitivity().code());
        }
        switch (field.type().base()) {
            case BOOLEAN -> type(out, "boolean");
            case INTEGER -> {
                type(out, "integer");
                minimum(out, field);
                out.writeNumberField("maximum", field.most().orElse(BigDecimal.valueOf(Integer.MAX_VALUE)));
            }
            case DECIMAL -> {
                Json.strings(out, "type", List.of("number", "string", "null"));
                minimum(out, field);
                if (field.most().isPresent()) {
                    out.writeNumberField("maximum", field.most().get());
                }
                out.writeStringField("pattern", (field.isSigned() ? "^-?" : "^") + "(0|[1-9][0-9]*)(\\.[0-9]+)?$");
            }
            case TEXT, TEXT_EVENT -> {
                if (!field.codes().isEmpty()) {
                    codes(out, field, true);
                    return;
                }
                Json.strings(out, "type", List.of("string", "number", "boolean", "null"));
                SortedMap<String, String> known = names.get(field);
                if (known != null) {
                    Json.strings(out, "examples", List.copyOf(known.keySet()));
                }
            }
            case DATE, DATE_EVENT -> {
                type(out, "string");
                out.writeStringField("format", "date");
            }
            case MONTH -> {
                type(out, "string");
                out.writeStringField("pattern", MONTH);
            }
            case DATE_TIME, DATE_TIME_EVENT -> {
                type(out, "string");
                out.writeStringField("pattern", MOMENT);
            }
            case ENUM -> codes(out, field, true);
            case ENUM_SET -> set(out, item -> codes(item, field, false));
            case TEXT_SET -> set(out, item -> element(item, field));
            case MONTH_PERIOD -> period(out);
            case LIST -> {
                FactKind kind = field.element();
                if (kind.single()) {
                    atMostOne(out, kind);
                } else {
                    type(out, "array");
                    Json.object(out, "items", item -> reference(item, kind));
                }
            }
        }
    }

    private static void element(JsonGenerator out, FactField field) throws IOException {
        if (field.codes().isEmpty()) {
            Json.strings(out, "type", List.of("string", "number", "boolean"));
        } else {
            codes(out, field, false);
        }
    }

    private static void minimum(JsonGenerator out, FactField field) throws IOException {
        if (field.least().isPresent() || !field.isSigned()) {
            out.writeNumberField("minimum", field.least().orElse(BigDecimal.ZERO));
        }
    }

    /** One fact, a list of at most one, or null for none. */
    private static void atMostOne(JsonGenerator out, FactKind kind) throws IOException {
        out.writeArrayFieldStart("anyOf");
        out.writeStartObject();
        reference(out, kind);
        out.writeEndObject();
        out.writeStartObject();
        list(out, kind);
        out.writeEndObject();
        out.writeStartObject();
        out.writeStringField("type", "null");
        out.writeEndObject();
        out.writeEndArray();
    }

    private String description(FactField field) {
        String unit = field.unit().isEmpty() ? "" : "; unit: " + field.unit();
        String absent = field.type().base() == FieldType.Base.TEXT_EVENT || atMostOne(field)
                ? "; null: none; absent: unknown"
                : field.type().isEvent() ? "; null: not yet happened; absent: unknown" : "; null or absent: unknown";
        return field.en() + unit + absent;
    }

    private static boolean atMostOne(FactField field) {
        return field.type().base() == FieldType.Base.LIST && field.element().single();
    }

    private static void type(JsonGenerator out, String type) throws IOException {
        Json.strings(out, "type", List.of(type, "null"));
    }

    private static void codes(JsonGenerator out, FactField field, boolean nullable) throws IOException {
        out.writeArrayFieldStart("enum");
        for (Labelled one : field.codes()) {
            out.writeString(one.code());
        }
        if (nullable) {
            out.writeNull();
        }
        out.writeEndArray();
    }

    private static void set(JsonGenerator out, Json.Body item) throws IOException {
        type(out, "array");
        Json.object(out, "items", item);
        out.writeBooleanField("uniqueItems", true);
    }

    /** Months from and to, or calendar years, a quarter or a month. */
    private static void period(JsonGenerator out) throws IOException {
        Json.strings(out, "type", List.of("object", "string", "integer", "null"));
        out.writeStringField("pattern", "^[0-9]{4}(-[0-9]{4}|-Q[1-4]|-[0-9]{2}(/[0-9]{4}-[0-9]{2})?)?$");
        out.writeNumberField("minimum", 1000);
        out.writeNumberField("maximum", 9999);
        Json.object(out, "properties", parts -> {
            Json.object(parts, "from", month -> {
                month.writeStringField("type", "string");
                month.writeStringField("pattern", MONTH);
            });
            Json.object(parts, "to", month -> {
                month.writeStringField("description", "null or absent: still running");
                type(month, "string");
                month.writeStringField("pattern", MONTH);
            });
        });
        Json.strings(out, "required", List.of("from"));
        out.writeBooleanField("additionalProperties", false);
    }

    private static void labels(JsonGenerator out, String title, String description) throws IOException {
        out.writeStringField("title", title);
        out.writeStringField("description", description);
    }
}
