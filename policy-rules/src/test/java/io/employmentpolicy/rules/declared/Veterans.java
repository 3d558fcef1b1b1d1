package io.employmentpolicy.rules.declared;

import io.employmentpolicy.rules.PolicyEngine;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** The overlay of a district that declares facts of veterans and gives them the subsidy for flexible work. */
final class Veterans {
    static final PolicyEngine ENGINE =
            PolicyEngine.builder().compileOnDemand().overlay(folder()).build();

    private Veterans() {}

    static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(Veterans.class.getResource("/declared/veterans"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
