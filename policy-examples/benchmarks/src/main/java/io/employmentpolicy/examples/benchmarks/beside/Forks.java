package io.employmentpolicy.examples.benchmarks.beside;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Runs one benchmark in fork after fork until three agree, or as often as allowed. */
final class Forks {
    private static final int WARM_UPS = 5;
    private static final int MEASUREMENTS = 3;
    private static final double MEDIAN = 50;
    private static final double HIGH = 99;

    private final int most;
    private final long millis;

    Forks(int most, long millis) {
        this.most = most;
        this.millis = millis;
    }

    Measured measure(Contender contender, String benchmark, int threads) throws RunnerException {
        List<Double> means = new ArrayList<>();
        Result<?> last = null;
        double bytes = 0;
        while (means.size() < most && !Measured.agree(means)) {
            RunResult run = fork(contender, benchmark, threads);
            last = run.getPrimaryResult();
            means.add(last.getScore());
            Result<?> garbage = run.getSecondaryResults().get("gc.alloc.rate.norm");
            bytes = garbage == null ? Double.NaN : garbage.getScore();
        }
        Statistics samples = Objects.requireNonNull(last, "no fork was run").getStatistics();
        return new Measured(
                Measured.settled(means),
                samples.getPercentile(MEDIAN),
                samples.getPercentile(HIGH),
                bytes,
                means.size(),
                Measured.agree(means));
    }

    private RunResult fork(Contender contender, String benchmark, int threads) throws RunnerException {
        Collection<RunResult> runs = new Runner(new OptionsBuilder()
                        .include(PeersBenchmark.class.getName().replace(".", "\\.") + "\\." + benchmark + "$")
                        .param("contender", contender.name())
                        .threads(threads)
                        .forks(1)
                        .warmupIterations(WARM_UPS)
                        .warmupTime(TimeValue.milliseconds(millis))
                        .measurementIterations(MEASUREMENTS)
                        .measurementTime(TimeValue.milliseconds(millis))
                        .jvmArgs("-Xms1g", "-Xmx1g")
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
        return runs.iterator().next();
    }
}
