package io.employmentpolicy.rules.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.value.MonthPeriod;
import io.employmentpolicy.model.value.Occurrence;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 事实写出。 / Writes facts as a question that {@link FactsReader} reads back, so that a case can be kept and replayed.
 *
 * <p>Facts are personal data: what is written here belongs where such data belongs.
 */
public final class FactsWriter {

    private FactsWriter() {}

    /** 写成 JSON。 / The facts as JSON; kinds and fields of which nothing is known are left out. */
    public static String json(Facts facts) {
        Objects.requireNonNull(facts, "facts: Facts.nothing() when nothing is known");
        return Json.text(false, out -> {
            out.writeStartObject();
            out.writeObjectFieldStart("facts");
            for (FactKind kind : facts.kinds()) {
                kind(out, kind, facts.of(kind), facts.complete(kind));
            }
            out.writeEndObject();
            out.writeEndObject();
        });
    }

    /**
     * 写成可读的文件。 / A question as YAML, a line for each fact, that {@link FactsReader} reads back.
     *
     * @param id the caller's name for it; null for none
     * @param policies ids of the policies asked about; empty for all of them
     */
    public static String yaml(@Nullable String id, LocalDate asOf, List<String> policies, Facts facts) {
        Objects.requireNonNull(asOf, "asOf: the day of the question");
        Objects.requireNonNull(policies, "policies: ids, or an empty list for all of them");
        Objects.requireNonNull(facts, "facts: Facts.nothing() when nothing is known");
        StringBuilder text = new StringBuilder();
        if (id != null) {
            text.append("id: ")
                    .append(Json.text(false, out -> out.writeString(id)))
                    .append('\n');
        }
        text.append("as_of: ").append(asOf).append('\n');
        if (!policies.isEmpty()) {
            text.append("policies: ")
                    .append(Json.text(false, out -> {
                        out.writeStartArray();
                        for (String policy : policies) {
                            out.writeString(policy);
                        }
                        out.writeEndArray();
                    }))
                    .append('\n');
        }
        text.append(facts.kinds().isEmpty() ? "facts: {}\n" : "facts:\n");
        for (FactKind kind : facts.kinds()) {
            kind(text, kind, facts.of(kind), facts.complete(kind));
        }
        return text.toString();
    }

    private static void kind(StringBuilder text, FactKind kind, List<? extends Fact> items, boolean complete) {
        text.append("  ").append(kind.name()).append(':');
        if (!complete) {
            text.append("\n    partial: true\n    items:");
        }
        text.append(items.isEmpty() ? " []\n" : "\n");
        for (Fact fact : items) {
            text.append(complete ? "    - " : "      - ")
                    .append(Json.text(false, out -> fact(out, kind, fact)))
                    .append('\n');
        }
    }

    private static void kind(JsonGenerator out, FactKind kind, List<? extends Fact> items, boolean complete)
            throws IOException {
        out.writeFieldName(kind.name());
        if (complete) {
            list(out, kind, items);
        } else {
            out.writeStartObject();
            out.writeBooleanField("partial", true);
            out.writeFieldName("items");
            list(out, kind, items);
            out.writeEndObject();
        }
    }

    private static void list(JsonGenerator out, FactKind kind, List<? extends Fact> items) throws IOException {
        out.writeStartArray();
        for (Fact fact : items) {
            fact(out, kind, fact);
        }
        out.writeEndArray();
    }

    private static void fact(JsonGenerator out, FactKind kind, Fact fact) throws IOException {
        out.writeStartObject();
        for (FactField field : kind.fields()) {
            Object value = field.read(fact);
            if (value != null) {
                out.writeFieldName(field.name());
                value(out, field, value);
            }
        }
        out.writeEndObject();
    }

    private static void value(JsonGenerator out, FactField field, Object value) throws IOException {
        if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Labelled code) {
            out.writeString(code.code());
        } else if (value instanceof Occurrence<?> event) {
            Object moment = event.at().orElse(null);
            if (moment == null) {
                out.writeNull();
            } else {
                value(out, field, moment);
            }
        } else if (value instanceof MonthPeriod period) {
            period(out, period);
        } else if (value instanceof LocalDateTime moment) {
            out.writeString(Json.moment(moment));
        } else if (value instanceof Fact nested) {
            fact(out, field.element(), nested);
        } else if (value instanceof Iterable<?> several) {
            several(out, field, several);
        } else {
            out.writeString(value.toString());
        }
    }

    private static void period(JsonGenerator out, MonthPeriod period) throws IOException {
        out.writeStartObject();
        out.writeStringField("from", period.from().toString());
        if (period.to() != null) {
            out.writeStringField("to", period.to().toString());
        }
        out.writeEndObject();
    }

    private static void several(JsonGenerator out, FactField field, Iterable<?> values) throws IOException {
        out.writeStartArray();
        for (Object one : values) {
            value(out, field, one);
        }
        out.writeEndArray();
    }
}
