package io.employmentpolicy.examples.benchmarks.beside;

import java.util.List;
import java.util.Locale;

/**
 * 一项测量。 / What forks of a JVM measured of one benchmark, in microseconds.
 *
 * @param p50 mean of the medians of the three forks that lie closest together, or of all when there are fewer
 * @param p99 ninety-ninth percentile of the last fork
 * @param bytes garbage of an operation
 * @param forks how many were run
 * @param agreed whether three lie within the margin
 */
record Measured(double p50, double p99, double bytes, int forks, boolean agreed) {
    /** So many must agree. */
    private static final int THREE = 3;

    private static final double MARGIN = 0.03;

    /** Whether three lie within 3 %: the largest at most that much above the smallest. */
    static boolean agree(List<Double> medians) {
        List<Double> closest = closest(medians);
        return closest.size() == THREE && closest.get(THREE - 1) <= closest.get(0) * (1 + MARGIN);
    }

    /** The mean of those that lie closest together. */
    static double settled(List<Double> medians) {
        return closest(medians).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }

    /** The three that lie closest together, the smallest first; all of fewer. */
    private static List<Double> closest(List<Double> medians) {
        List<Double> sorted = medians.stream().sorted().toList();
        List<Double> best = sorted.subList(0, Math.min(THREE, sorted.size()));
        for (int i = 1; i + THREE <= sorted.size(); i++) {
            List<Double> next = sorted.subList(i, i + THREE);
            if (next.get(THREE - 1) / next.get(0) < best.get(THREE - 1) / best.get(0)) {
                best = next;
            }
        }
        return best;
    }

    /** A number as a table shows it: three figures that count. */
    static String shown(double number) {
        return number >= 100
                ? String.format(Locale.ROOT, "%,.0f", number)
                : String.format(Locale.ROOT, number >= 10 ? "%.1f" : "%.2f", number);
    }
}
