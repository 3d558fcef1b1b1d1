package io.employmentpolicy.rules.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * 政策目录各文件的形式。 / The forms of the files of a policy folder, for editors: YAML files as JSON Schema (draft 2020-12), tables as table schema. Closed
 * lists and columns are those of the readers; a test holds the keys against what the readers take.
 */
public final class FolderForms {
    private static final Map<String, Supplier<Map<String, Object>>> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put("measure.yaml", PolicyForms::measure);
        FORMS.put("policy.yaml", PolicyForms::policy);
        FORMS.put("documents.yaml", PolicyForms::documents);
        FORMS.put("clauses.yaml", PolicyForms::clauses);
        FORMS.put("parameters.yaml", FigureForms::parameters);
        FORMS.put("combinations.yaml", FigureForms::combinations);
        FORMS.put("contradictions.yaml", FigureForms::contradictions);
        FORMS.put("facts.yaml", FigureForms::facts);
        FORMS.put("retired.yaml", PolicyForms::retired);
        FORMS.put("cases.yaml", CaseForms::cases);
        FORMS.put("bases.yaml", CaseForms::bases);
        FORMS.put("cases.csv", CaseForms::table);
        FORMS.put("clauses.csv", TableForms::clauses);
        FORMS.put("duties.csv", TableForms::duties);
        FORMS.put("targets.csv", TableForms::targets);
        FORMS.put("tables.csv", TableForms::figures);
    }

    private FolderForms() {}

    /** 各形式的名称。 / The names of the forms: the names of the files that have them. */
    public static List<String> names() {
        return List.copyOf(FORMS.keySet());
    }

    /**
     * 一种形式。 / One form as JSON.
     *
     * @throws IllegalArgumentException if no file of that name has a form
     */
    public static String json(String name) {
        Supplier<Map<String, Object>> form = FORMS.get(Objects.requireNonNull(name, "name: one of names()"));
        if (form == null) {
            throw new IllegalArgumentException("no form " + name + "; one of " + names());
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        if (name.endsWith(".yaml")) {
            schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
            schema.put("title", name);
        }
        schema.putAll(form.get());
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.setPrettyPrinter(new DefaultPrettyPrinter());
            write(out, schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void write(JsonGenerator out, Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (Map.Entry<?, ?> one : map.entrySet()) {
                out.writeFieldName(String.valueOf(one.getKey()));
                write(out, Objects.requireNonNull(one.getValue()));
            }
            out.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            out.writeStartArray();
            for (Object one : list) {
                write(out, Objects.requireNonNull(one));
            }
            out.writeEndArray();
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writeString(String.valueOf(value));
        }
    }
}
