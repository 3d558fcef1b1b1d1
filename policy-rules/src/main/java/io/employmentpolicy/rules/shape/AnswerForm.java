package io.employmentpolicy.rules.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import io.employmentpolicy.model.problem.InvalidAnswerException;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.document.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 一种答复的形式。 / The form of one kind of answer in JSON. Immutable and thread-safe.
 *
 * @param <T> the record that holds such an answer
 */
public final class AnswerForm<T extends Record> {
    /** What programs write in front of an answer to tell which question it answers; reading passes over it. */
    private static final Map<String, String> ORIGIN = origin();

    private final Class<T> type;
    private final Shape.Fields shape;

    private AnswerForm(Class<T> type) {
        this.type = type;
        this.shape = Shapes.of(type);
    }

    /** 由记录得出。 / The form that follows from a record and all it is made of. */
    public static <T extends Record> AnswerForm<T> of(Class<T> type) {
        return new AnswerForm<>(type);
    }

    private static Map<String, String> origin() {
        Map<String, String> origin = new LinkedHashMap<>();
        origin.put("file", "string");
        origin.put("line", "integer");
        origin.put("id", "string");
        return origin;
    }

    /**
     * 写出。 / Writes an answer.
     *
     * @param language the one language of its texts; null for both
     */
    public void write(JsonGenerator out, T answer, @Nullable Language language) throws IOException {
        try {
            shape.accept(new ShapeWriter(out, language, answer));
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    /**
     * 读回。 / Reads an answer that was written in both languages.
     *
     * @throws InvalidAnswerException with every problem found, each with its path, if it is no such answer
     */
    public T read(Node root) {
        ShapeReader.Problems problems = new ShapeReader.Problems();
        ShapeReader reader = new ShapeReader(root, "", problems);
        Optional<Object> made = root instanceof Node.Mapping mapping
                ? reader.made(shape, mapping, ORIGIN.keySet())
                : shape.accept(reader);
        return type.cast(made.orElseThrow(() -> new InvalidAnswerException(problems.found())));
    }

    /**
     * 写出 JSON Schema。 / Writes the form as JSON Schema, draft 2020-12.
     *
     * @param both whether texts are written in both languages, or in one
     */
    public void schema(JsonGenerator out, String title, boolean both) throws IOException {
        try {
            new ShapeSchema(out, both).write(shape, title, ORIGIN);
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }
}
