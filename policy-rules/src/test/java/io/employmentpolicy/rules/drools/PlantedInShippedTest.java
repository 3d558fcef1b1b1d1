package io.employmentpolicy.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.random.EngineComparison;
import io.employmentpolicy.rules.reading.Layer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * 随库政策中埋入的错误。 / Every fault at every place of the text of shipped policies. What the cases overlook is written to
 * {@code target/planted} for somebody to judge; by far the most must be found.
 */
@Tag("full")
class PlantedInShippedTest {
    private static final int CASES = Integer.getInteger("faults.cases", 20_000);

    /** Of a hundred faults so many are found at least; the others lie where a reading is not set, or two conditions ask the same. */
    private static final int LEAST = 75;

    private static final List<String> POLICIES =
            List.of(System.getProperty("faults.policies", "XQ-03,CN-UI,XQ-10,XQ-08-LEDGER,TJ-FLEX-APPROVAL,TJ-FLEX")
                    .split(","));

    private static final Map<String, String> READINGS =
            Map.of("TJ-FLEX.earlier-scheme", "counts", "TJ-FLEX.resumption", "refused");

    @TestFactory
    Stream<DynamicTest> by_far_the_most_are_found() {
        Rulebook shipped = RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped()), READINGS);
        Hamlet edition = new Hamlet(EngineComparison.plain(shipped), CASES);
        return POLICIES.stream().map(policy -> DynamicTest.dynamicTest(policy, () -> planted(edition, policy)));
    }

    private static void planted(Hamlet edition, String policy) throws IOException {
        Set<String> own = new LinkedHashSet<>(Fault.rules(edition.sound().text(policy)));
        own.removeIf(rule -> !rule.startsWith("rule \"" + policy + "-") && !rule.startsWith("rule \"" + policy + " "));
        List<String> overlooked = new ArrayList<>();
        int all = 0;
        for (Fault.Kind kind : Fault.Kind.values()) {
            for (Fault fault : edition.faults(kind, policy, own)) {
                all++;
                if (!edition.found(policy, fault)) {
                    overlooked.add(fault + " in: " + fault.line());
                }
            }
        }
        Path report = Files.createDirectories(Path.of("target", "planted")).resolve(policy + ".txt");
        Files.write(report, overlooked);
        assertThat((all - overlooked.size()) * 100)
                .as("of %d faults %d are overlooked, see %s", all, overlooked.size(), report)
                .isGreaterThanOrEqualTo(all * LEAST);
    }
}
