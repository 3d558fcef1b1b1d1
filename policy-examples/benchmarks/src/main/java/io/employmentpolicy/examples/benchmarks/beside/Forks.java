package io.employmentpolicy.examples.benchmarks.beside;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Runs one benchmark in fork after fork until three agree, or as often as allowed. */
final class Forks {
    private static final int WARM_UPS = 6;
    private static final int MEASUREMENTS = 3;
    private static final double MEDIAN = 50;
    private static final double HIGH = 99;

    private final Options options;

    Forks(Options options) {
        this.options = options;
    }

    Measured peer(Contender contender, String benchmark, int threads) throws RunnerException {
        return measure(
                PeersBenchmark.class,
                benchmark,
                jmh -> jmh.param("contender", contender.name()).threads(threads));
    }

    Measured growth(int rules, String benchmark) throws RunnerException {
        return measure(GrowthBenchmark.class, benchmark, jmh -> jmh.param("rules", Integer.toString(rules)));
    }

    private Measured measure(Class<?> benchmarks, String benchmark, Consumer<ChainedOptionsBuilder> more)
            throws RunnerException {
        List<Double> medians = new ArrayList<>();
        Statistics samples = null;
        double bytes = 0;
        while (medians.size() < options.forks() && !Measured.agree(medians)) {
            RunResult run = fork(benchmarks, benchmark, more);
            samples = run.getPrimaryResult().getStatistics();
            medians.add(samples.getPercentile(MEDIAN));
            Result<?> garbage = run.getSecondaryResults().get("gc.alloc.rate.norm");
            bytes = garbage == null ? Double.NaN : garbage.getScore();
        }
        return new Measured(
                Measured.settled(medians),
                Objects.requireNonNull(samples, "no fork was run").getPercentile(HIGH),
                bytes,
                medians.size(),
                Measured.agree(medians));
    }

    private RunResult fork(Class<?> benchmarks, String benchmark, Consumer<ChainedOptionsBuilder> more)
            throws RunnerException {
        ChainedOptionsBuilder jmh = new OptionsBuilder()
                .include(benchmarks.getName().replace(".", "\\.") + "\\." + benchmark + "$")
                .jvm(options.java())
                .forks(1)
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.milliseconds(options.millis()))
                .measurementIterations(MEASUREMENTS)
                .measurementTime(TimeValue.milliseconds(options.millis()))
                .jvmArgs("-Xms1g", "-Xmx1g")
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        more.accept(jmh);
        return new Runner(jmh.build()).run().iterator().next();
    }
}
