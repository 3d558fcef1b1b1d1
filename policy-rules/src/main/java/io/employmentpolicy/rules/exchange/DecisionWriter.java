package io.employmentpolicy.rules.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.schema.Labelled;
import io.employmentpolicy.model.value.Yuan;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * 决定写出。 / Writes decisions as JSON.
 *
 * <p>The form follows the records of {@code model.decision}: their components in their order, in snake case, each always
 * present, null where it is null. Amounts and parameter values are strings, so that no reader turns them into binary
 * fractions. An outcome says in {@code result} what it is, by {@link Outcome#code()}, and carries its {@code word}; a quantity says in {@code kind} what is known of the sum. Nothing of the machine or the moment goes in:
 * equal decisions give equal text.
 */
public final class DecisionWriter {

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
        }
    };

    private DecisionWriter() {}

    /**
     * 写成 JSON。 / The decision as one JSON object.
     *
     * @param pretty whether to break lines and indent; for people, not for machines
     */
    public static String json(Decision decision, boolean pretty) {
        return Json.text(pretty, out -> whole(out, decision));
    }

    private static void whole(JsonGenerator out, Record record) throws IOException {
        out.writeStartObject();
        if (record instanceof Amount.Quantity) {
            out.writeStringField("kind", Json.snake(record.getClass().getSimpleName()));
        }
        parts(out, record);
        out.writeEndObject();
    }

    private static void parts(JsonGenerator out, Record record) throws IOException {
        for (Part part : PARTS.get(record.getClass())) {
            out.writeFieldName(part.name());
            Object value = part.read(record);
            if (value instanceof Outcome outcome && record instanceof Determination determination) {
                outcome(out, determination, outcome);
            } else {
                value(out, value);
            }
        }
    }

    private static void outcome(JsonGenerator out, Determination determination, Outcome outcome) throws IOException {
        out.writeStartObject();
        out.writeStringField("result", outcome.code());
        out.writeFieldName("word");
        value(out, determination.word());
        parts(out, (Record) outcome);
        out.writeEndObject();
    }

    private static void value(JsonGenerator out, @Nullable Object value) throws IOException {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof List<?> several) {
            out.writeStartArray();
            for (Object one : several) {
                value(out, one);
            }
            out.writeEndArray();
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof Yuan yuan) {
            out.writeString(yuan.toString());
        } else if (value instanceof Record record) {
            whole(out, record);
        } else {
            out.writeString(text(value));
        }
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof LocalDateTime moment) {
            return Json.moment(moment);
        }
        if (value instanceof Labelled code) {
            return code.code();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
        if (value instanceof String || value instanceof LocalDate || value instanceof YearMonth) {
            return value.toString();
        }
        throw new IllegalStateException(
                "no decision holds a " + value.getClass().getName());
    }

    /** One component of a record and the way to read it. */
    private record Part(String name, Method accessor) {

        static Part of(RecordComponent component) {
            return new Part(Json.snake(component.getName()), component.getAccessor());
        }

        @Nullable
        Object read(Record record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("component that cannot be read: " + accessor, e);
            }
        }
    }
}
