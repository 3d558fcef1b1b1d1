package io.employmentpolicy.examples.benchmarks;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.facts.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** 求值器看遍全部政策的用时。 / Time the evaluator alone takes for every policy and one person, at each depth of reasons. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EvaluatorBenchmark {
    private static final int CASES = 1024;
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    /** How much is said of why. */
    @Param({"NONE", "DECIDING", "ALL"})
    public Depth depth = Depth.NONE;

    private final Rooms rooms = new Rooms(List.of(), AS_OF);
    private final List<Facts> cases = FlexibleCases.of(CASES, AS_OF, 1);
    private int next;

    private Facts next() {
        next = (next + 1) % CASES;
        return cases.get(next);
    }

    /** Every shipped policy. */
    @Benchmark
    public int everyPolicy() {
        return rooms.evaluator(next(), depth);
    }
}
