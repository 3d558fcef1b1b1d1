package io.employmentpolicy.examples.benchmarks;

import io.employmentpolicy.model.decision.Decision;
import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Verification;
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
 * 一项牵连较多的政策的用时。 / Time per decision of a policy that builds on eight others, with sums and months: by hand, by each engine alone, and whole.
 *
 * <p>{@code mvn -q -B -ntp -DskipTests package && java -jar policy-examples/benchmarks/target/benchmarks.jar FlexibleBenchmark}, for a first
 * impression with {@code -f 1 -wi 3 -i 3 -w 1s -r 1s}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FlexibleBenchmark {
    private static final int CASES = 1024;
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final String POLICY = "TJ-FLEX";

    private final PolicyEngine engine = PolicyEngine.ofDefaults();
    private final Rooms rooms = new Rooms(List.of(POLICY), AS_OF);
    private final List<Facts> cases = FlexibleCases.of(CASES, AS_OF, 1);
    private int next;

    private Facts next() {
        next = (next + 1) % CASES;
        return cases.get(next);
    }

    /** The same policy written by hand: the limit. */
    @Benchmark
    public Object handWritten() {
        return HandWrittenFlexible.decide(next(), AS_OF);
    }

    /** Drools alone, without reasons, sums or versions. */
    @Benchmark
    public Object drools() {
        return rooms.drools(next());
    }

    /** The evaluator alone, with the reasons of every condition. */
    @Benchmark
    public int evaluator() {
        return rooms.evaluator(next(), Depth.ALL);
    }

    /** The evaluator alone, with the reasons that decide. */
    @Benchmark
    public int evaluatorDeciding() {
        return rooms.evaluator(next(), Depth.DECIDING);
    }

    /** The evaluator alone, without reasons. */
    @Benchmark
    public int evaluatorTruth() {
        return rooms.evaluator(next(), Depth.NONE);
    }

    /** The whole answer: versions, both engines, comparison, sums, reasons. */
    @Benchmark
    public Decision policy() {
        return engine.decide(next(), AS_OF, List.of(POLICY));
    }

    /** The whole answer, and every reason read. */
    @Benchmark
    public int policyRead() {
        return Cases.read(engine.decide(next(), AS_OF, List.of(POLICY)));
    }

    /** The policy screened. */
    @Benchmark
    public Screening screen() {
        return engine.screen(next(), AS_OF, List.of(POLICY), Verification.OFF);
    }
}
