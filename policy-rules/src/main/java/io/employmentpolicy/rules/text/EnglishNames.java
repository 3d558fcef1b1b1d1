package io.employmentpolicy.rules.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * 机构、材料和排除情形的英文说法。 / What offices, parties and papers that rules name are called in English, from {@code names_en.properties}, and what
 * excludes a case, by the code of the rule, from {@code reasons_en.properties}.
 */
final class EnglishNames {
    private static final Properties SHIPPED = read("names_en.properties");
    private static final Properties REASONS = read("reasons_en.properties");

    private EnglishNames() {}

    /** Empty where it, or one of several with 、 between them, has none. */
    static Optional<String> of(String chinese) {
        String whole = SHIPPED.getProperty(chinese);
        if (whole != null) {
            return Optional.of(whole);
        }
        List<String> parts = new ArrayList<>();
        for (String part : chinese.split("、")) {
            String one = SHIPPED.getProperty(part);
            if (one == null) {
                return Optional.empty();
            }
            parts.add(one);
        }
        return Optional.of(String.join(", ", parts));
    }

    /** What excludes, said of its code; the words of the code where nothing is. */
    static String reason(String code) {
        return REASONS.getProperty(code, code.replaceAll("[_-]", " "));
    }

    private static Properties read(String name) {
        try (InputStream bytes = EnglishNames.class.getResourceAsStream(name)) {
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
}
