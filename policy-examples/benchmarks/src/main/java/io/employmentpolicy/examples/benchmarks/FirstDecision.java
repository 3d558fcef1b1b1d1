package io.employmentpolicy.examples.benchmarks;

import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.PolicyEngine;
import java.time.LocalDate;
import java.util.List;

/**
 * 新进程的首次决定。 / What a fresh JVM needs: milliseconds to build the engine, for the first decision and for the second.
 *
 * <p>{@code java -cp "policy-examples/benchmarks/target/benchmarks.jar" io.employmentpolicy.examples.benchmarks.FirstDecision}
 */
public final class FirstDecision {
    private static final long NANOS = 1_000_000;

    private FirstDecision() {}

    /** Prints the three figures. */
    public static void main(String[] arguments) {
        List<Facts> cases = Cases.of(2, 1);
        long start = System.nanoTime();
        PolicyEngine engine = PolicyEngine.ofDefaults();
        long built = System.nanoTime();
        engine.decide(cases.get(0), LocalDate.of(2026, 3, 31), List.of("CN-UI"));
        long first = System.nanoTime();
        engine.decide(cases.get(1), LocalDate.of(2026, 3, 31), List.of("CN-UI"));
        long second = System.nanoTime();
        System.out.printf(
                "build %d ms, first decision %d ms, second %d ms%n",
                (built - start) / NANOS, (first - built) / NANOS, (second - first) / NANOS);
    }
}
