package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.PolicyEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** 一个村镇的政策目录，错处逐一改入。 / The sound folder of a village, into which mistakes are written one by one. */
final class Village {
    private static final Path FOLDER = Path.of("src/test/resources/mistakes/village");

    private static final Path SENTENCES = Path.of("src/test/resources/mistakes/sentences/rules.rules.txt");

    private final Map<String, String> files = new TreeMap<>();

    Village() {
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                files.put(FOLDER.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One text in a file written differently; it must stand there once. */
    Village with(String file, String before, String after) {
        String text = Objects.requireNonNull(files.get(file), file);
        int at = text.indexOf(before);
        if (at < 0 || text.indexOf(before, at + 1) >= 0) {
            throw new IllegalArgumentException(file + " does not say once: " + before);
        }
        files.put(file, text.replace(before, after));
        return this;
    }

    /** The same rules as sentences. */
    Village inSentences() throws IOException {
        files.remove("rules.drl");
        return adding("rules.rules.txt", Files.readString(SENTENCES));
    }

    /** A file more. */
    Village adding(String file, String text) {
        files.put(file, text);
        return this;
    }

    PolicyEngine engine() {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return PolicyEngine.builder()
                .withoutShippedPolicies()
                .compileOnDemand()
                .overlay("village", bytes)
                .build();
    }

    /** Everything that a check tells of it: what it is refused with, else what had better be looked at again. */
    List<Problem> told() {
        try {
            PolicyEngine engine = engine();
            CaseNames names = new CaseNames(engine);
            List<Problem> cases = names.problems();
            if (!cases.isEmpty()) {
                return cases;
            }
            List<Problem> remarks = new ArrayList<>(engine.register().remarks());
            remarks.addAll(names.remarks());
            return remarks;
        } catch (PolicyLoadException refused) {
            return refused.problems();
        }
    }
}
