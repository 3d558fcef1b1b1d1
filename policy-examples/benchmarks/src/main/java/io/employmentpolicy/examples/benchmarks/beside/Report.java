package io.employmentpolicy.examples.benchmarks.beside;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The table as Markdown and the chart as SVG. Two shades besides labels and numbers: nothing is told by colour alone. */
final class Report {
    private static final int LEFT = 330;
    private static final int WIDTH = 420;
    private static final int ROW = 22;

    private static final double MICROS_IN_MILLI = 1000;

    private final List<Standing> standings;
    private final List<Growth> growth;

    Report(List<Standing> standings, List<Growth> growth) {
        this.standings = standings;
        this.growth = growth;
    }

    String markdown() {
        return peers() + grown();
    }

    private String peers() {
        if (standings.isEmpty()) {
            return "";
        }
        StringBuilder table =
                new StringBuilder("Java " + standings.get(0).cold().java()
                        + "; answers held equal to those of plain Java before anything was timed.\n\n"
                        + "| who | one case p50 µs | p99 µs | garbage bytes | two threads p50 µs | 1,000 cases p50 ms"
                        + " | p99 ms | two threads p50 ms | build ms | first answer ms | heap MB |\n"
                        + "|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (Standing one : standings) {
            table.append("| ").append(one.contender().label());
            cell(table, one.single(), Measured::p50, 1);
            cell(table, one.single(), Measured::p99, 1);
            cell(table, one.single(), Measured::bytes, 1);
            cell(table, one.singleTwo(), Measured::p50, 1);
            cell(table, one.batch(), Measured::p50, MICROS_IN_MILLI);
            cell(table, one.batch(), Measured::p99, MICROS_IN_MILLI);
            cell(table, one.batchTwo(), Measured::p50, MICROS_IN_MILLI);
            for (double number :
                    List.of(one.cold().build(), one.cold().first(), one.cold().heap())) {
                table.append(" | ").append(Measured.shown(number));
            }
            table.append(" |\n");
        }
        return table.append('\n').append(ahead()).append(unsettled()).toString();
    }

    private static void cell(
            StringBuilder table, @Nullable Measured measured, ToDoubleFunction<Measured> figure, double unit) {
        table.append(" | ").append(measured == null ? "–" : Measured.shown(figure.applyAsDouble(measured) / unit));
    }

    /** Who answers one case faster than this library's screening, said in words. */
    private String ahead() {
        double ours = standings.stream()
                .filter(one -> one.contender() == Contender.SCREEN)
                .mapToDouble(Standing::median)
                .findFirst()
                .orElse(Double.NaN);
        StringBuilder said = new StringBuilder();
        for (Standing one : standings) {
            if (one.median() < ours) {
                said.append(String.format(
                        Locale.ROOT,
                        "Ahead of this library's screening on one case: %s, %s µs against %s.%n%n",
                        one.contender().label(),
                        Measured.shown(one.median()),
                        Measured.shown(ours)));
            }
        }
        return said.toString();
    }

    private String unsettled() {
        StringBuilder said = new StringBuilder();
        for (Standing one : standings) {
            one.measured()
                    .filter(measured -> !measured.agreed())
                    .mapToInt(Measured::forks)
                    .max()
                    .ifPresent(most -> said.append(one.contender().label())
                            .append(": no three forks agreed within 3 % in ")
                            .append(most)
                            .append(" forks.\n\n"));
        }
        return said.toString();
    }

    /** What more rules cost, and how many times as much as the fewest. */
    private String grown() {
        if (growth.isEmpty()) {
            return "";
        }
        StringBuilder table =
                new StringBuilder("| rules | all screened p50 µs | times | one policy decided p50 µs | times |"
                        + " all by plain Drools p50 µs | times |\n|---|---|---|---|---|---|---|\n");
        Growth least = growth.get(0);
        for (Growth one : growth) {
            table.append("| ").append(one.rules());
            times(table, one.screen(), least.screen());
            times(table, one.onePolicy(), least.onePolicy());
            times(table, one.drools(), least.drools());
            table.append(" |\n");
        }
        for (Growth one : growth) {
            if (!one.screen().agreed()
                    || !one.onePolicy().agreed()
                    || !one.drools().agreed()) {
                table.append('\n').append(one.rules()).append(" rules: no three forks agreed within 3 %.\n");
            }
        }
        return table.toString();
    }

    private static void times(StringBuilder table, Measured one, Measured least) {
        table.append(" | ")
                .append(Measured.shown(one.p50()))
                .append(" | ")
                .append(Measured.shown(one.p50() / least.p50()));
    }

    /** Bars on a logarithmic scale: the median of one case. */
    String svg() {
        double least = standings.stream().mapToDouble(Standing::median).min().orElse(1);
        double most = standings.stream().mapToDouble(Standing::median).max().orElse(1);
        int height = ROW * (standings.size() + 2);
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" role=\"img\""
                        + " font-family=\"sans-serif\" font-size=\"13\">%n<title>One case, median, microseconds,"
                        + " logarithmic scale</title>%n<text x=\"8\" y=\"16\">One case, median, µs (logarithmic)</text>%n",
                LEFT + WIDTH + 90,
                height));
        for (int i = 0; i < standings.size(); i++) {
            Standing one = standings.get(i);
            bar(svg, one, ROW * (i + 1), least, most);
        }
        return svg.append("</svg>\n").toString();
    }

    private static void bar(StringBuilder svg, Standing one, int y, double least, double most) {
        double p50 = one.median();
        double share = most <= least ? 1 : Math.log(p50 / least) / Math.log(most / least);
        double length = 8 + share * (WIDTH - 8);
        boolean ours = one.contender().label().startsWith("this library");
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"8\" y=\"%d\">%s</text><rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"15\" fill=\"%s\"/>"
                        + "<text x=\"%.1f\" y=\"%d\">%s</text>%n",
                y + 17,
                one.contender().label(),
                LEFT,
                y + 5,
                length,
                ours ? "#1f5fa8" : "#9aa5b1",
                LEFT + length + 6,
                y + 17,
                Measured.shown(p50)));
    }
}
