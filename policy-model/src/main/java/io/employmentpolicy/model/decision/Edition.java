package io.employmentpolicy.model.decision;

import java.util.List;
import java.util.Objects;

/**
 * 政策版次。 / The edition of the rules an answer was given under.
 *
 * @param library version of this library
 * @param digest SHA-256 over the checked content: rules, parameters, tables, switches, overlay order
 * @param layers names of the overlays laid over the shipped policies, in order
 */
public record Edition(String library, String digest, List<String> layers) {
    /** Copies the layers. */
    public Edition {
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(digest, "digest");
        layers = List.copyOf(layers);
    }
}
