package io.employmentpolicy.rules.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes one value by its shape.
 *
 * @param language the one language of its texts; null for both
 */
record ShapeWriter(JsonGenerator out, @Nullable Language language, Object value)
        implements Shape.Visitor<JsonGenerator> {
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

    private void part(Shape shape, @Nullable Object one) throws IOException {
        if (one == null) {
            out.writeNull();
        } else {
            shape.accept(new ShapeWriter(out, language, one));
        }
    }

    @Override
    public JsonGenerator word(Shape.Word shape) {
        return done(() -> out.writeString(shape.written().apply(value)));
    }

    @Override
    public JsonGenerator whole(Shape.Whole shape) {
        return done(() -> out.writeNumber((Integer) value));
    }

    @Override
    public JsonGenerator truth(Shape.Truth shape) {
        return done(() -> out.writeBoolean((Boolean) value));
    }

    @Override
    public JsonGenerator codes(Shape.Codes shape) {
        return done(() -> out.writeString(Shapes.code(value)));
    }

    @Override
    public JsonGenerator spoken(Shape.Spoken shape) {
        Text text = (Text) value;
        return done(() -> {
            if (language != null) {
                out.writeString(text.in(language));
                return;
            }
            out.writeStartObject();
            out.writeStringField("zh", text.zh());
            out.writeStringField("en", text.en());
            out.writeEndObject();
        });
    }

    @Override
    public JsonGenerator many(Shape.Many shape) {
        return done(() -> {
            out.writeStartArray();
            for (Object one : (List<?>) value) {
                part(shape.item(), one);
            }
            out.writeEndArray();
        });
    }

    @Override
    public JsonGenerator fields(Shape.Fields shape) {
        return done(() -> {
            out.writeStartObject();
            parts(shape);
            out.writeEndObject();
        });
    }

    private void parts(Shape.Fields shape) throws IOException {
        for (Shape.Part part : shape.parts()) {
            Object own = part.read().apply(value);
            if (!shape.brief() || own != null && !(own instanceof Collection<?> several && several.isEmpty())) {
                out.writeFieldName(part.name());
                part(part.shape(), own);
            }
        }
    }

    @Override
    public JsonGenerator variants(Shape.Variants shape) {
        String code = shape.code().apply(value);
        return done(() -> {
            out.writeStartObject();
            out.writeStringField(shape.tells(), code);
            parts(Objects.requireNonNull(shape.of().get(code), code));
            out.writeEndObject();
        });
    }
}
