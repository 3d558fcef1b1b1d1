package io.employmentpolicy.rules.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Jackson 模块。 / Makes Jackson 2, and so Spring Boot 3, write decisions, screenings and overviews as this library writes them, and read decisions and
 * questions as it reads them: {@code JsonMapper.builder().addModule(new AnswersModule())}, or one {@code @Bean} of it. What is wrong in JSON comes
 * as {@link io.employmentpolicy.model.problem.PolicyException}, as it does without Jackson; line and column are then not those of the request.
 */
public final class AnswersModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    private static final JsonFactory COPIES = JsonFactory.builder()
            .configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .build();

    /** 两种语言。 / Writes both languages; decisions can be read back. */
    public AnswersModule() {
        this("policy-answers", null);
    }

    /** 一种语言。 / Writes one language. */
    public AnswersModule(Language language) {
        this("policy-answers", Objects.requireNonNull(language, "language: without one for both"));
    }

    private AnswersModule(String name, @Nullable Language language) {
        super(name);
        addSerializer(Decision.class, new Writing<>((out, one) -> AnswerForms.DECISION.write(out, one, language)));
        addSerializer(
                Screening.class,
                new Writing<>((out, one) -> AnswerForms.SCREENING.write(out, BriefScreening.of(one), language)));
        addSerializer(
                Overview.class,
                new Writing<>((out, one) -> AnswerForms.OVERVIEW.write(out, BriefOverview.of(one), language)));
        addDeserializer(Decision.class, new Reading<>(json -> DecisionReader.read("json", json)));
        facts(Dictionary.standard());
    }

    /** 事实字典。 / Reads questions in the terms of an engine's dictionary, such as one with declared facts, instead of the shipped ones. */
    public AnswersModule facts(Dictionary dictionary) {
        FactsReader questions = new FactsReader(dictionary);
        addDeserializer(Question.class, new Reading<>(json -> questions.read("json", json)));
        return this;
    }

    /** How one kind of answer is written. */
    private interface Form<T> {
        void write(JsonGenerator out, T answer) throws IOException;
    }

    /** How something is read from the bytes of JSON. */
    private interface Source<T> {
        T read(byte[] json);
    }

    /** What Jackson asks to write. */
    private static final class Writing<T> extends JsonSerializer<T> {
        private final Form<T> form;

        Writing(Form<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T answer, JsonGenerator out, SerializerProvider provider) throws IOException {
            form.write(out, answer);
        }
    }

    /** What Jackson asks to read: the same text again, so that it is read as strictly as any other. */
    private static final class Reading<T> extends JsonDeserializer<T> {
        private final Source<T> source;

        Reading(Source<T> source) {
            this.source = source;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            try (JsonGenerator out = COPIES.createGenerator(copy)) {
                out.copyCurrentStructureExact(in);
            }
            return source.read(copy.toByteArray());
        }
    }
}
