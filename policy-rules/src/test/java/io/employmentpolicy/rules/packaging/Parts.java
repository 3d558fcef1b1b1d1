package io.employmentpolicy.rules.packaging;

import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.PolicyEngine;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the class path of these tests is made of, as jars.
 *
 * @param ours the two jars of this library, named as their manifests name them, without entries for directories
 * @param others the jars it needs
 */
record Parts(List<Path> ours, List<Path> others) {
    private static final Pattern FOR_TESTS = Pattern.compile(
            ".*(junit|assertj|archunit|byte-buddy|opentest4j|apiguardian|surefire|jmh|picocli|jopt-simple|commons-math)[^/]*\\.jar");

    static Parts ofClassPath(Path folder) throws IOException {
        Path model = origin(Facts.class);
        Path rules = origin(PolicyEngine.class);
        List<Path> others = new ArrayList<>();
        Map<String, byte[]> ownRules = new TreeMap<>(Jars.entries(rules));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry).toAbsolutePath();
            if (Files.isDirectory(path)
                    && Files.isDirectory(path.resolve("io/employmentpolicy/rules/reading/policies"))) {
                ownRules.putAll(Jars.entries(path));
            } else if (path.toString().endsWith(".jar")
                    && Files.isRegularFile(path)
                    && !path.equals(model)
                    && !path.equals(rules)
                    && !FOR_TESTS.matcher(path.toString()).matches()) {
                others.add(path);
            }
        }
        return new Parts(
                List.of(
                        jar(folder.resolve("policy-model.jar"), Jars.entries(model), "io.employmentpolicy.model"),
                        jar(folder.resolve("policy-rules.jar"), ownRules, "io.employmentpolicy.rules")),
                others);
    }

    private static Path jar(Path jar, Map<String, byte[]> entries, String module) throws IOException {
        Jars.write(jar, entries, Map.of("Automatic-Module-Name", module), List.of(), List.of());
        return jar;
    }

    private static Path origin(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toAbsolutePath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Path> all() {
        List<Path> all = new ArrayList<>(ours);
        all.addAll(others);
        return all;
    }

    List<Path> named(String start) {
        return others.stream()
                .filter(jar -> jar.getFileName().toString().startsWith(start))
                .toList();
    }

    /** The classes of the program that asks. */
    Map<String, byte[]> probe() throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        for (String name : List.of("GuestProbe.class", "GuestProbe$1.class")) {
            try (InputStream in = GuestProbe.class.getResourceAsStream(name)) {
                classes.put(
                        GuestProbe.class.getPackageName().replace('.', '/') + "/" + name,
                        Objects.requireNonNull(in, name).readAllBytes());
            }
        }
        return classes;
    }
}
