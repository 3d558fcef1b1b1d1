package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.rules.PolicyEngine;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** A small policy of a town nobody knows, so that tests of the runner do not hang on shipped policies. */
final class TownPolicy {
    static final String FOLDER = "town/notice/community/cases/";
    private static final CaseRunner RUNNER = new CaseRunner(engine());

    private TownPolicy() {}

    static PolicyEngine engine() {
        URL url = Objects.requireNonNull(TownPolicy.class.getResource("/casebook"));
        try {
            return PolicyEngine.builder()
                    .withoutShippedPolicies()
                    .overlay(Path.of(url.toURI()))
                    .build();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static CaseReport run(String cases) {
        return run(FOLDER + "x.yaml", cases);
    }

    static CaseReport run(String path, String cases) {
        return RUNNER.run(Map.of(path, cases.getBytes(StandardCharsets.UTF_8)));
    }

    /** A case about a community with 180 of 200 employed. */
    static String one(String expect) {
        return """
                - id: T1
                  title: 一例
                  as_of: 2025-06-30
                  given: { community: { mechanism_sound: true, management_standard: true, measures_effective: true, able_willing_count: 200, employed_count: 180 } }
                  expect: %s
                """.formatted(expect);
    }
}
