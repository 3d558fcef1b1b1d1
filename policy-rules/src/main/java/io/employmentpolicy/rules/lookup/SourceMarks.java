package io.employmentpolicy.rules.lookup;

import io.employmentpolicy.model.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 出处记号。 / What the marks in sources mean, such as {@code T-36} and {@code N-09.23}: entries of the sheets in which figures were looked up. */
public final class SourceMarks {
    private static final Pattern MARK = Pattern.compile(
            "(?<![A-Za-z0-9-])(?:T-(\\d{1,3})[a-z]?|N-(\\d{2})(?:\\.(\\d{1,2}))?|S20-(\\d{1,2})(?:\\.(\\d{1,2}))?)(?![A-Za-z0-9-])");
    private static final int TIANJIN = 1;
    private static final int NATIONAL = 2;
    private static final int NATIONAL_ENTRY = 3;
    private static final int ARTICLE = 4;
    private static final int QUESTION = 5;
    private static final Map<Language, SourceMarks> ALL =
            Map.of(Language.ZH, new SourceMarks(Language.ZH), Language.EN, new SourceMarks(Language.EN));

    private final Language language;
    private final Properties words;

    private SourceMarks(Language language) {
        this.language = language;
        this.words = read("sources_" + (language == Language.ZH ? "zh" : "en") + ".properties");
    }

    /** 解释各文字中的记号。 / What every mark in some texts means, by mark, in the order in which they come. */
    public static Map<String, String> explained(Collection<String> texts, Language language) {
        SourceMarks marks = Objects.requireNonNull(ALL.get(language), "language: Language.ZH or Language.EN");
        Map<String, String> explained = new LinkedHashMap<>();
        for (String text : texts) {
            Matcher mark = MARK.matcher(text);
            while (mark.find()) {
                marks.meaning(mark).ifPresent(meaning -> explained.put(mark.group(), meaning));
            }
        }
        return explained;
    }

    private Optional<String> meaning(Matcher mark) {
        if (mark.group(TIANJIN) != null) {
            return chapter(Integer.parseInt(mark.group(TIANJIN)))
                    .map(title -> filled("T", mark.group().substring(2), title));
        }
        if (mark.group(NATIONAL) != null) {
            String title = words.getProperty("N." + mark.group(NATIONAL));
            String entry = mark.group(NATIONAL_ENTRY) == null ? "" : mark.group(NATIONAL_ENTRY);
            return Optional.ofNullable(title)
                    .map(one -> entry.isEmpty() ? filled("N", one) : filled("N.entry", one, entry));
        }
        int article = Integer.parseInt(mark.group(ARTICLE));
        String counted = language == Language.ZH ? ChineseNumber.of(article) : String.valueOf(article);
        return Optional.of(
                mark.group(QUESTION) == null
                        ? filled("S20", counted)
                        : filled("S20.entry", counted, mark.group(QUESTION)));
    }

    /** The chapter of the sheet on Tianjin whose entries begin at or before a number. */
    private Optional<String> chapter(int number) {
        return words.stringPropertyNames().stream()
                .filter(key -> key.startsWith("T.from."))
                .map(key -> Integer.valueOf(key.substring("T.from.".length())))
                .filter(first -> first <= number)
                .max(Integer::compare)
                .map(first -> words.getProperty("T.from." + first));
    }

    private String filled(String key, String... said) {
        String text = Objects.requireNonNull(words.getProperty(key), key);
        for (int at = 0; at < said.length; at++) {
            text = text.replace("{" + at + "}", said[at]);
        }
        return text;
    }

    private static Properties read(String name) {
        try (InputStream bytes = SourceMarks.class.getResourceAsStream(name)) {
            Properties read = new Properties();
            read.load(new InputStreamReader(Objects.requireNonNull(bytes, name), StandardCharsets.UTF_8));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
