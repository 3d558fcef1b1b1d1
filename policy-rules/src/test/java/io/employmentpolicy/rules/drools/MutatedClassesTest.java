package io.employmentpolicy.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * 类中埋入的错误。 / Faults in what both engines share and in what checks them: evaluator, functions, verdict, choice of versions, comparison.
 * The library is loaded anew with one branch, boundary, call or constant changed, and put to the cases of the small edition.
 */
@Tag("full")
class MutatedClassesTest {
    private static final int CASES = Integer.getInteger("mutants.cases", 300);

    /** Every so manieth place of a class is changed. */
    private static final int STEP = Integer.getInteger("mutants.step", 1);

    /** Which classes, by the end of their names; all of {@link #TYPES} unless told. */
    private static final String ONLY = System.getProperty("mutants.only", "");

    /** Of a hundred so many are found at least; what is overlooked is written down to be judged. */
    private static final int LEAST = 70;

    private static final List<String> TYPES = List.of(
            "evaluation.Comparing",
            "evaluation.EngineFinding",
            "evaluation.Verdict",
            "evaluator.EvaluatorRun",
            "evaluator.Matching",
            "evaluator.RuleEvaluation",
            "evaluator.Tally",
            "language.Functions",
            "engine.Comparison",
            "engine.VersionChooser",
            "engine.VersionsOf",
            "drools.DroolsAnswer",
            "drools.Kleene",
            "drools.VersionInForce");

    /** Without this a probe that finds fault with everything would call every mutation found. */
    @Test
    void nothing_is_found_in_the_library_as_it_is() {
        assertThat(Probe.run(CASES)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> by_far_the_most_are_found() {
        return TYPES.stream()
                .filter(type -> type.endsWith(ONLY))
                .map(type -> DynamicTest.dynamicTest(type, () -> mutated(type)));
    }

    private static void mutated(String type) throws IOException {
        List<Mutation> all = Mutation.of("io.employmentpolicy.rules." + type);
        List<String> overlooked = new ArrayList<>();
        List<String> report = new ArrayList<>();
        int tried = 0;
        for (int i = 0; i < all.size(); i += STEP) {
            tried++;
            String found = probe(all.get(i));
            report.add(all.get(i) + ": " + (found.isEmpty() ? "OVERLOOKED" : found));
            if (found.isEmpty()) {
                overlooked.add(all.get(i).toString());
            }
        }
        Path file = Files.createDirectories(Path.of("target", "planted")).resolve(type + ".txt");
        Files.write(file, report);
        assertThat((tried - overlooked.size()) * 100)
                .as("of %d mutations %d are overlooked: %s", tried, overlooked.size(), overlooked)
                .isGreaterThanOrEqualTo(tried * LEAST);
    }

    private static String probe(Mutation mutation) {
        try {
            Class<?> probe = Class.forName(Probe.class.getName(), true, new MutatedLoader(mutation));
            return (String) probe.getMethod("run", int.class).invoke(null, CASES);
        } catch (ReflectiveOperationException | LinkageError refused) {
            return "refused: " + refused.getClass().getSimpleName();
        }
    }
}
