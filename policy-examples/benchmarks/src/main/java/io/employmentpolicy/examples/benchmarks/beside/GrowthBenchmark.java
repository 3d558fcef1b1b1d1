package io.employmentpolicy.examples.benchmarks.beside;

import io.employmentpolicy.examples.benchmarks.peers.Applicant;
import io.employmentpolicy.examples.benchmarks.peers.Applicants;
import io.employmentpolicy.rules.PolicyEngine;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * 规则从六十条到六千条。 / What a screening and one policy cost as rules grow from 60 to 6,000, beside plain Drools. Both must grant the same number first.
 *
 * <p>{@code java -jar policy-examples/benchmarks/target/benchmarks.jar GrowthBenchmark -f 1 -wi 5 -w 1s -i 3 -r 1s}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthBenchmark {
    private static final int PERSONS = 200;

    /** How many rules. */
    @Param({"60", "600", "6000"})
    public int rules = 60;

    private final List<Applicant> persons = Applicants.of(PERSONS, 1);
    private Grown grown = new Grown(1);
    private @Nullable PolicyEngine engine;
    private @Nullable KieBase drools;
    private int next;

    /** Builds both and holds them against each other. */
    @Setup
    public void requireEqualAnswers() {
        grown = new Grown(rules);
        engine = grown.engine();
        drools = grown.drools();
        for (Applicant one : persons.subList(0, 20)) {
            if (Grown.screened(engine, one) != Grown.fired(drools, one)) {
                throw new IllegalStateException("screening and Drools differ");
            }
        }
    }

    private Applicant next() {
        next = (next + 1) % PERSONS;
        return persons.get(next);
    }

    /** Every rule, screened. */
    @Benchmark
    public int screen() {
        return Grown.screened(Objects.requireNonNull(engine), next());
    }

    /** One policy, decided and explained by what decides. */
    @Benchmark
    public Object onePolicy() {
        return grown.one(Objects.requireNonNull(engine), next());
    }

    /** Every rule by plain Drools, a new session each. */
    @Benchmark
    public int drools() {
        return Grown.fired(Objects.requireNonNull(drools), next());
    }
}
