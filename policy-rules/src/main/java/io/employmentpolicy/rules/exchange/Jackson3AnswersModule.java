package io.employmentpolicy.rules.exchange;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.text.Language;
import java.io.ByteArrayOutputStream;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Jackson 3 模块。 / What {@link AnswersModule} is to Jackson 2, for Jackson 3 and so for Spring Boot 4: one {@code @Bean} of it. Jackson 3 has to be
 * there, this library does not bring it.
 */
public final class Jackson3AnswersModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    private static final JsonFactory COPIES = JsonFactory.builder()
            .configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .build();

    /** 两种语言。 / Writes both languages; decisions can be read back. */
    public Jackson3AnswersModule() {
        this("policy-answers", null);
    }

    /** 一种语言。 / Writes one language. */
    public Jackson3AnswersModule(Language language) {
        this("policy-answers", Objects.requireNonNull(language, "language: without one for both"));
    }

    private Jackson3AnswersModule(String name, @Nullable Language language) {
        super(name);
        addSerializer(
                Decision.class,
                new Writing<Decision>(one -> language == null
                        ? DecisionWriter.json(one, false)
                        : DecisionWriter.json(one, language, false)));
        addSerializer(
                Screening.class,
                new Writing<Screening>(one -> language == null
                        ? ScreeningWriter.json(one, false)
                        : ScreeningWriter.json(one, language, false)));
        addSerializer(
                Overview.class,
                new Writing<Overview>(one -> language == null
                        ? OverviewWriter.json(one, false)
                        : OverviewWriter.json(one, language, false)));
        addDeserializer(Decision.class, new Reading<>(json -> DecisionReader.read("json", json)));
        facts(Dictionary.standard());
    }

    /** 事实字典。 / Reads questions in the terms of an engine's dictionary, such as one with declared facts, instead of the shipped ones. */
    public Jackson3AnswersModule facts(Dictionary dictionary) {
        FactsReader questions = new FactsReader(dictionary);
        addDeserializer(Question.class, new Reading<>(json -> questions.read("json", json)));
        return this;
    }

    /** What Jackson asks to write: event by event, since what it writes to need not be text. */
    private static final class Writing<T> extends ValueSerializer<T> {
        private final Function<T, String> json;

        Writing(Function<T, String> json) {
            this.json = json;
        }

        @Override
        public void serialize(T answer, JsonGenerator out, SerializationContext context) {
            try (JsonParser copy = COPIES.createParser(ObjectReadContext.empty(), json.apply(answer))) {
                copy.nextToken();
                out.copyCurrentStructureExact(copy);
            }
        }
    }

    /** What Jackson asks to read: the same text again, so that it is read as strictly as any other. */
    private static final class Reading<T> extends ValueDeserializer<T> {
        private final Function<byte[], T> source;

        Reading(Function<byte[], T> source) {
            this.source = source;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            try (JsonGenerator out = COPIES.createGenerator(ObjectWriteContext.empty(), copy)) {
                out.copyCurrentStructureExact(in);
            }
            return source.apply(copy.toByteArray());
        }
    }
}
