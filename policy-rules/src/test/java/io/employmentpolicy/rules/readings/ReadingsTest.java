package io.employmentpolicy.rules.readings;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.PolicyEngineBuilder;
import io.employmentpolicy.rules.casebook.CaseReport;
import io.employmentpolicy.rules.casebook.CaseResult.Verdict;
import io.employmentpolicy.rules.casebook.CaseRunner;
import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * 开关的其他读法与补入的数字。 / Cases that need another reading than the shipped one, or a number nobody has published.
 *
 * <p>Each folder under {@code readings/} holds {@code choices.properties} (switch = choice), {@code cases/*.yaml} and, where numbers are
 * laid over, {@code overlay/}.
 */
class ReadingsTest {
    @TestFactory
    Stream<DynamicTest> cases_hold_under_the_readings_of_their_folder() throws IOException, URISyntaxException {
        URL url = Objects.requireNonNull(ReadingsTest.class.getResource("/readings"), "readings");
        List<Path> folders;
        try (Stream<Path> found = Files.list(Path.of(url.toURI()))) {
            folders = found.filter(Files::isDirectory).sorted().toList();
        }
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(
                        Objects.requireNonNull(folder.getFileName()).toString(), () -> holds(folder)));
    }

    private static void holds(Path folder) throws IOException {
        CaseReport report = new CaseRunner(engine(folder)).run(files(folder.resolve("cases")));

        assertThat(report.count(Verdict.PASSED))
                .as(report.print(Language.EN))
                .isPositive()
                .isEqualTo(report.results().size());
        assertThat(report.problems()).as(report.print(Language.EN)).isEmpty();
    }

    private static PolicyEngine engine(Path folder) throws IOException {
        PolicyEngineBuilder builder = PolicyEngine.builder();
        Path overlay = folder.resolve("overlay");
        if (Files.isDirectory(overlay)) {
            builder.overlay(overlay);
        }
        Properties choices = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("choices.properties"))) {
            choices.load(reader);
        }
        for (String key : choices.stringPropertyNames()) {
            int dot = key.indexOf('.');
            builder.choose(key.substring(0, dot), key.substring(dot + 1), choices.getProperty(key));
        }
        return builder.build();
    }

    private static Map<String, byte[]> files(Path cases) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(cases)) {
            for (Path file : found.toList()) {
                files.put("cases/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
