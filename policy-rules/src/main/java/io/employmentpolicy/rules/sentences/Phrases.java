package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.language.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 句式。 / The phrases of one language, each with places for what is said. Printing fills the places; reading takes them apart again, so that a
 * phrase is written once. A function without a phrase of its own is said by its meaning on the page of words.
 */
final class Phrases {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])([+=]|~[^}]*)?}");
    private static final String FUNCTION = "fn.";
    private static final Map<Language, Phrases> ALL =
            Map.of(Language.ZH, new Phrases(Language.ZH), Language.EN, new Phrases(Language.EN));

    private final Map<String, List<Piece>> phrases = new HashMap<>();

    private Phrases(Language language) {
        Properties read = read("phrases_" + language.name().toLowerCase(Locale.ROOT) + ".properties");
        read.stringPropertyNames().forEach(key -> phrases.put(key, pieces(read.getProperty(key))));
        Vocabulary.functions()
                .forEach(entry -> phrases.computeIfAbsent(
                        FUNCTION + entry.name(), any -> pieces(entry.meaning().in(language))));
    }

    /** The phrases of a language. */
    static Phrases in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** A piece of a phrase: words, or a place. */
    sealed interface Piece {}

    /** Words that stand as they are. */
    record Words(String text) implements Piece {}

    /**
     * A place.
     *
     * @param number which of the things said stands here
     * @param open whether what stands here needs no brackets of its own
     * @param several whether several may stand here
     * @param unit unit that follows a number; empty when the phrase names none
     */
    record Place(int number, boolean open, boolean several, String unit) implements Piece {}

    private static List<Piece> pieces(String phrase) {
        List<Piece> pieces = new ArrayList<>();
        Matcher places = PLACE.matcher(phrase);
        int at = 0;
        while (places.find()) {
            if (places.start() > at) {
                pieces.add(new Words(phrase.substring(at, places.start())));
            }
            String kind = Objects.requireNonNullElse(places.group(2), "");
            pieces.add(new Place(
                    places.group(1).charAt(0) - '0',
                    kind.equals("="),
                    kind.equals("+"),
                    kind.startsWith("~") ? kind.substring(1) : ""));
            at = places.end();
        }
        if (at < phrase.length()) {
            pieces.add(new Words(phrase.substring(at)));
        }
        return List.copyOf(pieces);
    }

    /** The pieces of a phrase, in their order. */
    List<Piece> phrase(String key) {
        return Objects.requireNonNull(phrases.get(key), key);
    }

    /** The phrase of a function. */
    static String function(String name) {
        return FUNCTION + name;
    }

    /** Whether there is such a phrase. */
    boolean has(String key) {
        return phrases.containsKey(key);
    }

    /** The keys of all phrases. */
    SortedSet<String> keys() {
        return new TreeSet<>(phrases.keySet());
    }

    /** A phrase without places. */
    String word(String key) {
        return fill(key, place -> "");
    }

    /** A phrase with its places filled by texts that need nothing more. */
    String fill(String key, String... said) {
        return fill(key, place -> said[place.number()] + (place.unit().isEmpty() ? "" : " " + place.unit()));
    }

    /** A phrase with its places filled. */
    String fill(String key, Function<Place, String> said) {
        StringBuilder filled = new StringBuilder();
        for (Piece piece : phrase(key)) {
            filled.append(piece instanceof Words words ? words.text() : said.apply((Place) piece));
        }
        return filled.toString();
    }

    private static Properties read(String name) {
        try (InputStream bytes = Phrases.class.getResourceAsStream(name)) {
            Properties read = new Properties();
            read.load(new InputStreamReader(Objects.requireNonNull(bytes, name), StandardCharsets.UTF_8));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
