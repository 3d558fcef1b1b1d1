package io.employmentpolicy.examples.benchmarks.beside;

import java.util.List;
import java.util.Locale;

/**
 * 一项测量。 / What forks of a JVM measured of one benchmark, in microseconds; the figures of the last forks are told.
 *
 * @param mean of the last three forks, or of all when there are fewer
 * @param p50 median of the last fork
 * @param p99 ninety-ninth percentile of the last fork
 * @param bytes garbage of an operation
 * @param forks how many were run
 * @param agreed whether the last three lie within the margin
 */
record Measured(double mean, double p50, double p99, double bytes, int forks, boolean agreed) {
    /** The three that must agree. */
    static final int THREE = 3;

    private static final double MARGIN = 0.03;

    /** Whether the last three means lie within 3 %: the largest at most that much above the smallest. */
    static boolean agree(List<Double> means) {
        if (means.size() < THREE) {
            return false;
        }
        List<Double> last = means.subList(means.size() - THREE, means.size());
        double least = last.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double most = last.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return most <= least * (1 + MARGIN);
    }

    /** Mean of the last three, or of all of fewer. */
    static double settled(List<Double> means) {
        return means.stream()
                .skip(Math.max(0, means.size() - THREE))
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }

    /** A number as a table shows it: three figures that count. */
    static String shown(double number) {
        return number >= 100
                ? String.format(Locale.ROOT, "%,.0f", number)
                : String.format(Locale.ROOT, number >= 10 ? "%.1f" : "%.2f", number);
    }
}
