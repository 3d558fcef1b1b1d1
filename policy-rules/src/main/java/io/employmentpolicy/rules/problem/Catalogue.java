package io.employmentpolicy.rules.problem;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * 一个房间的措辞目录。 / The sentences of one room, from {@code problems_zh.properties} and {@code problems_en.properties} beside one of its
 * classes. A key is the code of a problem, a short word after it where one code has several sentences, and the part: {@code
 * RULE-103.space.found}. What stands under the code alone holds for all its sentences that do not say otherwise.
 */
public final class Catalogue {
    private static final String FOUND = "found";
    private static final String EXPECTED = "expected";
    private static final String FIX = "fix";
    private static final String SOMETHING = "…";
    private static final Place ANYWHERE = Place.of(SOMETHING);
    private static final Object[] ANYTHING = Collections.nCopies(10, SOMETHING).toArray();

    private final Properties zh;
    private final Properties en;
    private final SortedMap<String, Problem> examples = new TreeMap<>();
    private final SortedSet<String> unused = new TreeSet<>();

    private Catalogue(Properties zh, Properties en) {
        this.zh = zh;
        this.en = en;
        unused.addAll(zh.stringPropertyNames());
        unused.addAll(en.stringPropertyNames());
    }

    /**
     * 读取。 / The catalogue beside a class.
     *
     * @throws IllegalStateException if it is not there
     */
    public static Catalogue beside(Class<?> room) {
        return new Catalogue(read(room, "problems_zh.properties"), read(room, "problems_en.properties"));
    }

    /** Asks the class itself: neither a context class loader nor a module in between can hide what lies beside it. */
    private static Properties read(Class<?> room, String name) {
        try (InputStream bytes = room.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("no " + name + " beside " + room.getName());
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * 一种错误。 / A mistake whose three sentences all stand in the catalogue.
     *
     * @throws IllegalStateException if one of them is missing in a language, as from the other methods
     */
    public Mistake mistake(String key) {
        Mistake mistake = new Mistake(code(key), part(key, FOUND), part(key, EXPECTED), part(key, FIX));
        examples.put(key, mistake.at(ANYWHERE, "", ANYTHING));
        return mistake;
    }

    /** 一种未知名称。 / A name nobody knows: the catalogue says what was expected and, where a common sentence would not do, what is unknown. */
    public UnknownName unknownName(String key) {
        String found = key + "." + FOUND;
        UnknownName name =
                new UnknownName(code(key), zh.getProperty(found) == null ? null : wording(found), part(key, EXPECTED));
        examples.put(key, name.at(ANYWHERE, "", SOMETHING, List.of(), ANYTHING));
        return name;
    }

    /** 一种期待。 / Something that must stand where something else was found: the catalogue says what, and what to write. */
    public Expectation expectation(String key) {
        Expectation expectation = new Expectation(code(key), part(key, EXPECTED), part(key, FIX));
        examples.put(key, expectation.at(ANYWHERE, Text.same(SOMETHING), ANYTHING));
        return expectation;
    }

    /** 一句话。 / A sentence that is part of others. */
    public Wording wording(String key) {
        String chinese = zh.getProperty(key);
        String english = en.getProperty(key);
        if (chinese == null || english == null) {
            throw new IllegalStateException("not in both languages: " + key);
        }
        unused.remove(key);
        return new Wording(key, chinese, english);
    }

    /** 一组句子。 / The sentences whose keys begin alike, by the rest of their keys. */
    public SortedMap<String, Wording> wordings(String prefix) {
        SortedMap<String, Wording> wordings = new TreeMap<>();
        zh.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> wordings.put(key.substring(prefix.length()), wording(key)));
        return wordings;
    }

    private Wording part(String key, String part) {
        String own = key + "." + part;
        boolean shared = zh.getProperty(own) == null && en.getProperty(own) == null;
        return wording(shared ? code(key) + "." + part : own);
    }

    private static String code(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    /** 每种问题一例。 / One problem of each kind the room can report, with dots for what is told each time; sorted by code. */
    public List<Problem> examples() {
        return List.copyOf(examples.values());
    }

    /** 未用的键。 / Keys nobody asked for. */
    public SortedSet<String> unused() {
        return new TreeSet<>(unused);
    }
}
