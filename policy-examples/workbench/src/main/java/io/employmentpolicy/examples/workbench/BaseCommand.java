package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.text.Language;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** 各命令的共同部分。 / What all commands share: their language and their console. */
@Command(mixinStandardHelpOptions = true)
abstract class BaseCommand implements Callable<Integer>, Workbench.Speaking {
    @ParentCommand
    private @Nullable Workbench workbench;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            converter = LanguageReader.class,
            description = "输出语言，默认中文 / output language, Chinese by default")
    private Language language = Language.ZH;

    @Override
    public Language language() {
        return language;
    }

    Console console() {
        return Objects.requireNonNull(workbench).console();
    }

    String say(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }

    /** Reads {@code zh} and {@code en}. */
    static final class LanguageReader implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "zh" -> Language.ZH;
                case "en" -> Language.EN;
                default -> throw new TypeConversionException("expected zh or en, not '" + value + "'");
            };
        }
    }
}
