package io.employmentpolicy.examples.benchmarks.beside;

import java.util.List;
import java.util.Locale;

/** The table as Markdown and the chart as SVG. Two shades besides labels and numbers: nothing is told by colour alone. */
final class Report {
    private static final int LEFT = 330;
    private static final int WIDTH = 420;
    private static final int ROW = 22;

    private final List<Standing> standings;

    Report(List<Standing> standings) {
        this.standings = standings;
    }

    String markdown() {
        StringBuilder table = new StringBuilder(
                "| who | one case p50 µs | p99 µs | garbage bytes | two threads p50 µs | 1,000 cases p50 ms | p99 ms | two"
                        + " threads p50 ms | build ms | first answer ms | heap MB |\n|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (Standing one : standings) {
            table.append("| ").append(one.contender().label());
            cells(
                    table,
                    one.single().p50(),
                    one.single().p99(),
                    one.single().bytes(),
                    one.singleTwo().p50());
            cells(
                    table,
                    one.batch().p50() / 1000,
                    one.batch().p99() / 1000,
                    one.batchTwo().p50() / 1000);
            cells(table, one.cold().build(), one.cold().first(), one.cold().heap());
            table.append(" |\n");
        }
        return table.append('\n').append(ahead()).append(unsettled()).toString();
    }

    private static void cells(StringBuilder table, double... numbers) {
        for (double number : numbers) {
            table.append(" | ").append(Measured.shown(number));
        }
    }

    /** Who answers one case faster than this library's screening, said in words. */
    private String ahead() {
        double ours = standings.stream()
                .filter(one -> one.contender() == Contender.SCREEN)
                .mapToDouble(one -> one.single().p50())
                .findFirst()
                .orElse(Double.NaN);
        StringBuilder said = new StringBuilder();
        for (Standing one : standings) {
            if (one.single().p50() < ours) {
                said.append(String.format(
                        Locale.ROOT,
                        "Ahead of this library's screening on one case: %s, %s µs against %s.%n%n",
                        one.contender().label(),
                        Measured.shown(one.single().p50()),
                        Measured.shown(ours)));
            }
        }
        return said.toString();
    }

    private String unsettled() {
        StringBuilder said = new StringBuilder();
        for (Standing one : standings) {
            int most = Math.max(
                    Math.max(one.single().forks(), one.singleTwo().forks()),
                    Math.max(one.batch().forks(), one.batchTwo().forks()));
            if (!one.single().agreed()
                    || !one.singleTwo().agreed()
                    || !one.batch().agreed()
                    || !one.batchTwo().agreed()) {
                said.append(one.contender().label())
                        .append(": no three forks agreed within 3 % in ")
                        .append(most)
                        .append(" forks.\n\n");
            }
        }
        return said.toString();
    }

    /** Bars on a logarithmic scale: the median of one case. */
    String svg() {
        double least =
                standings.stream().mapToDouble(one -> one.single().p50()).min().orElse(1);
        double most =
                standings.stream().mapToDouble(one -> one.single().p50()).max().orElse(1);
        int height = ROW * (standings.size() + 2);
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" role=\"img\" font-family=\"sans-serif\""
                        + " font-size=\"13\">%n<title>One case, median, microseconds, logarithmic scale</title>%n"
                        + "<text x=\"8\" y=\"16\">One case, median, µs (logarithmic)</text>%n",
                LEFT + WIDTH + 90,
                height));
        for (int i = 0; i < standings.size(); i++) {
            Standing one = standings.get(i);
            bar(svg, one, ROW * (i + 1), least, most);
        }
        return svg.append("</svg>\n").toString();
    }

    private static void bar(StringBuilder svg, Standing one, int y, double least, double most) {
        double p50 = one.single().p50();
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
