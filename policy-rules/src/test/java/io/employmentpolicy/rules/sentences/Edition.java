package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.reading.Layer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 随库发布的版次。 / The shipped edition as the tests of this room look at it, read once. */
final class Edition {
    private static final Rulebook SHIPPED =
            RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped()), Map.of());

    private Edition() {}

    static Rulebook shipped() {
        return SHIPPED;
    }

    static Labels labels() {
        return Labels.of(SHIPPED);
    }

    /** The shipped edition with files laid over it. */
    static Rulebook with(Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return RulebookReader.read(
                Dictionary.standard(), List.of(Layer.shipped(), Layer.of("overlay", bytes)), Map.of());
    }
}
