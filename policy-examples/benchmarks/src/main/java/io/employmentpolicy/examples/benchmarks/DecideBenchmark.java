package io.employmentpolicy.examples.benchmarks;

import io.employmentpolicy.model.decision.Decision;
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
 * 每项决定的用时。 / Time per explained decision: Drools decides, the evaluator explains, both are compared, the amount is computed.
 *
 * <p>{@code mvn -q -B -ntp -DskipTests package && java -jar policy-examples/benchmarks/target/benchmarks.jar}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecideBenchmark {
    private static final int CASES = 1024;
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final List<String> ONE = List.of("CN-UI");

    private final PolicyEngine engine = PolicyEngine.ofDefaults();
    private final List<Facts> cases = Cases.of(CASES, 1);
    private int next;

    private Facts next() {
        next = (next + 1) % CASES;
        return cases.get(next);
    }

    /** The same policy written by hand: the limit. */
    @Benchmark
    public Object handWritten() {
        return HandWrittenUnemployment.decide(next(), AS_OF);
    }

    /** One policy and the value it builds on. */
    @Benchmark
    public Decision onePolicy() {
        return engine.decide(next(), AS_OF, ONE);
    }

    /** The same, and every reason read: they are put into words when somebody asks. */
    @Benchmark
    public int onePolicyRead() {
        return Cases.read(engine.decide(next(), AS_OF, ONE));
    }

    /** Every shipped policy. */
    @Benchmark
    public Decision everyPolicy() {
        return engine.decide(next(), AS_OF);
    }

    /** Every shipped policy, and every reason read. */
    @Benchmark
    public int everyPolicyRead() {
        return Cases.read(engine.decide(next(), AS_OF));
    }

    /** One policy screened. */
    @Benchmark
    public Screening screenOnePolicy() {
        return engine.screen(next(), AS_OF, ONE, Verification.OFF);
    }

    /** Every shipped policy screened: no reasons, by the explaining engine alone. */
    @Benchmark
    public Screening screenEveryPolicy() {
        return engine.screen(next(), AS_OF, List.of(), Verification.OFF);
    }
}
