package io.employmentpolicy.examples.benchmarks;

import io.employmentpolicy.model.decision.Changes;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.PolicyEngine;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * 给人看的答复的用时。 / Time per answer for people: the overview of one policy and of all, and what would change the answer of one.
 *
 * <p>{@code java -jar policy-examples/benchmarks/target/benchmarks.jar AnswersBenchmark -f 1 -wi 5 -w 2s -i 5 -r 2s}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AnswersBenchmark {
    private static final int CASES = 256;
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final String ONE = "CN-UI";

    private final PolicyEngine engine = PolicyEngine.ofDefaults();
    private final List<Facts> cases = Cases.of(CASES, 1);
    private int next;

    private Facts next() {
        next = (next + 1) % CASES;
        return cases.get(next);
    }

    /** What somebody reads who asks about one policy. */
    @Benchmark
    public Overview overviewOfOne() {
        return engine.overview(next(), AS_OF, List.of(ONE));
    }

    /** What somebody reads who names no policy. */
    @Benchmark
    public Overview overview() {
        return engine.overview(next(), AS_OF);
    }

    /** What would change the answer of one policy, borne out by both engines. */
    @Benchmark
    public Changes changes() {
        return engine.changes(next(), AS_OF, ONE);
    }
}
