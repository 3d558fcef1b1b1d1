package io.employmentpolicy.examples.benchmarks;

import io.employmentpolicy.model.facts.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * 同一规则两种运行方式的用时。 / Time Drools takes for one policy and the eight it builds on: by rules that are assembled, and by the same rules parsed
 * from their text and interpreted. Before anything is timed, both must have found the same in every case.
 *
 * <p>{@code java -jar policy-examples/benchmarks/target/benchmarks.jar NetworkBenchmark -f 1 -wi 6 -w 2s -i 5 -r 1s}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NetworkBenchmark {
    private static final int CASES = 1024;
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private final Rooms rooms = new Rooms(List.of("TJ-FLEX"), AS_OF);
    private final List<Facts> cases = FlexibleCases.of(CASES, AS_OF, 1);
    private int next;

    /** Refuses to time two ways that do not find the same. */
    @Setup
    public void findTheSame() {
        cases.forEach(rooms::requireSame);
    }

    private Facts next() {
        next = (next + 1) % CASES;
        return cases.get(next);
    }

    /** Rules assembled: tests and what is done are objects. */
    @Benchmark
    public Object assembled() {
        return rooms.drools(next());
    }

    /** The same rules parsed from their text, as anybody would: tests and what is done are interpreted until Drools compiles some. */
    @Benchmark
    public Object parsed() {
        return rooms.parsed(next());
    }
}
