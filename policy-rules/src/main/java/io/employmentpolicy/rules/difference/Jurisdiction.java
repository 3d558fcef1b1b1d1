package io.employmentpolicy.rules.difference;

import io.employmentpolicy.model.problem.Place;
import java.util.Optional;

/** 属于何地区。 / The jurisdiction a file belongs to: the first folder of those that hold a document and its measure. */
final class Jurisdiction {
    /** Jurisdiction, document or measure, file. */
    private static final int PARTS = 3;

    private Jurisdiction() {}

    /** Empty for a file that lies higher up, which speaks of whatever it names. */
    static Optional<String> of(Place place) {
        String file = place.file();
        String[] parts = file.substring(file.indexOf(':') + 1).split("/", -1);
        return parts.length < PARTS ? Optional.empty() : Optional.of(parts[0]);
    }

    static boolean differ(Place one, Place other) {
        Optional<String> first = of(one);
        Optional<String> second = of(other);
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }
}
