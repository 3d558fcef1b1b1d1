package io.employmentpolicy.rules.suggest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** 日常用语。 / What officers call the fixed words of policy folders in their own words, so that they are told which one they meant. */
final class EverydayWords {
    /** What stands for which fixed words; the same word may mean several in different places. */
    private static final Map<String, List<String>> TERMS = read();

    private EverydayWords() {}

    /** The fixed word somebody meant, if it may stand there. */
    static Optional<String> term(String written, Collection<String> allowed) {
        return TERMS.getOrDefault(written.strip(), List.of()).stream()
                .filter(allowed::contains)
                .findFirst();
    }

    private static Map<String, List<String>> read() {
        Properties words = new Properties();
        try (InputStream bytes = EverydayWords.class.getResourceAsStream("everyday.properties")) {
            if (bytes == null) {
                throw new IllegalStateException("no everyday.properties beside " + EverydayWords.class.getName());
            }
            words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<String>> terms = new TreeMap<>();
        words.stringPropertyNames().stream().sorted().forEach(term -> {
            for (String word : words.getProperty(term).split(" ")) {
                terms.computeIfAbsent(word, any -> new ArrayList<>()).add(term);
            }
        });
        return terms;
    }
}
