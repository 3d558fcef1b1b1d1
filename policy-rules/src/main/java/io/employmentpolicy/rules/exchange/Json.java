package io.employmentpolicy.rules.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes JSON the same way on every machine. */
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .build();

    private Json() {}

    /** What is written between opening and closing. */
    interface Body {
        void write(JsonGenerator out) throws IOException;
    }

    static String text(boolean pretty, Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            if (pretty) {
                DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
                DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
                printer.indentObjectsWith(indenter);
                printer.indentArraysWith(indenter);
                out.setPrettyPrinter(printer);
            }
            body.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory failed", e);
        }
        return text.toString();
    }

    static void object(JsonGenerator out, String name, Body body) throws IOException {
        out.writeObjectFieldStart(name);
        body.write(out);
        out.writeEndObject();
    }

    static void strings(JsonGenerator out, String name, Iterable<String> values) throws IOException {
        out.writeArrayFieldStart(name);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    /** Seconds are always written, so that all moments have one form. */
    static String moment(LocalDateTime moment) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment);
    }

    static String snake(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
