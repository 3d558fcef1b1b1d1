package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.text.Language;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
                default -> throw new TypeConversionException("'" + value + "' 应为 zh 或 en / should be zh or en");
            };
        }
    }

    /** Reads a day such as {@code 2026-03-31}. */
    static final class DayReader implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(
                        "'" + value + "' 应为日历上有的日期，如 2026-03-31 / should be a day of the calendar such as 2026-03-31");
            }
        }
    }
}
