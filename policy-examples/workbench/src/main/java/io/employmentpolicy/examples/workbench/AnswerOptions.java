package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.decision.Verification;
import io.employmentpolicy.model.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** 答复选项。 / How answers in JSON are written, and how often they are verified. */
final class AnswerOptions {
    @Option(names = "--both", description = "JSON 中两种语言并列，可读回 / both languages in JSON, which can be read back")
    private boolean both;

    @Option(
            names = "--verification",
            paramLabel = "every|off|one_in_N",
            converter = VerificationReader.class,
            description =
                    "两个引擎核验的频度；决定默认 every，筛查默认 one_in_100 / how often both engines decide; every by default for decisions, one_in_100 for screenings")
    private @Nullable Verification verification;

    boolean both() {
        return both;
    }

    Verification verification(Verification usual) {
        return verification == null ? usual : verification;
    }

    /** Writes an answer in one language. */
    interface InOne<T> {
        String json(T answer, Language language, boolean pretty);
    }

    /** Writes an answer in both. */
    interface InBoth<T> {
        String json(T answer, boolean pretty);
    }

    <T> String json(T answer, Language language, boolean pretty, InOne<T> one, InBoth<T> two) {
        return both ? two.json(answer, pretty) : one.json(answer, language, pretty);
    }

    /** Reads the code of a verification. */
    static final class VerificationReader implements ITypeConverter<Verification> {
        @Override
        public Verification convert(String value) {
            try {
                return Verification.of(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        "'" + value + "' 应为 every、off 或 one_in_100 / should be every, off or one_in_100");
            }
        }
    }
}
