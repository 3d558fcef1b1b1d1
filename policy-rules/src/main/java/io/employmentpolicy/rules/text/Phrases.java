package io.employmentpolicy.rules.text;

import io.employmentpolicy.model.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 向人提问的说法。 / How people are asked for a fact where its name in the dictionary is not what one would say to somebody, from {@code
 * questions_zh.properties} and {@code questions_en.properties}. Immutable.
 */
public final class Phrases {
    private static final Phrases SHIPPED =
            new Phrases(read("questions_zh.properties"), read("questions_en.properties"));

    private final Map<String, Text> texts = new HashMap<>();

    private Phrases(Properties zh, Properties en) {
        for (String key : zh.stringPropertyNames()) {
            String english = en.getProperty(key);
            if (english == null) {
                throw new IllegalStateException("not in both languages: " + key);
            }
            texts.put(key, new Text(zh.getProperty(key), english));
        }
        if (en.size() != zh.size()) {
            throw new IllegalStateException("more questions in English than in Chinese");
        }
    }

    /** 随库的说法。 / Those that come with the library. */
    public static Phrases shipped() {
        return SHIPPED;
    }

    private static Properties read(String name) {
        try (InputStream bytes = Phrases.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("no " + name);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 说法。 / A kind by its name, a field as {@code kind.field}, an option as {@code kind.field.code}; null where the dictionary's name does. */
    public @Nullable Text of(String key) {
        return texts.get(key);
    }

    /** 全部键。 / What there is a phrase for, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(texts.keySet());
    }
}
