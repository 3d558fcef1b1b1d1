package io.employmentpolicy.examples.benchmarks.beside;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 测什么、测多久。 / What is measured, and for how long.
 *
 * @param directory where table and chart are written
 * @param contenders who takes part
 * @param parts what of them is measured
 * @param forks at most so many forks for one figure
 * @param millis how long an iteration lasts
 * @param java the program that runs the forks
 * @param rules how many rules the growing set has
 */
record Options(
        Path directory,
        List<Contender> contenders,
        Set<Part> parts,
        int forks,
        long millis,
        String java,
        List<Integer> rules) {
    /** What can be measured. */
    enum Part {
        /** One case after the other, by one thread and by two. */
        SINGLE,
        /** A thousand at a time, by one thread and by two. */
        BATCH,
        /** More and more rules. */
        GROWTH
    }

    static final String USAGE = """
        Beside DIR [--contenders A,B,...|all] [--parts single,batch,growth] [--forks N] [--millis N] [--rules 60,600,6000]
                   [--java FILE]\
        """;

    private static final List<Integer> GROWING = List.of(60, 600, 6000);
    private static final int FORKS = 6;
    private static final long MILLIS = 1000;

    static Options parse(String... arguments) {
        if (arguments.length % 2 != 1 || arguments[0].startsWith("--")) {
            throw new IllegalArgumentException(USAGE);
        }
        Options options = new Options(
                Path.of(arguments[0]),
                Contender.usual(),
                EnumSet.of(Part.SINGLE),
                FORKS,
                MILLIS,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                GROWING);
        for (int i = 1; i < arguments.length; i += 2) {
            options = options.with(arguments[i], arguments[i + 1]);
        }
        return options;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--contenders" -> new Options(directory, contenders(value), parts, forks, millis, java, rules);
            case "--parts" -> new Options(directory, contenders, parts(value), forks, millis, java, rules);
            case "--forks" -> new Options(directory, contenders, parts, Integer.parseInt(value), millis, java, rules);
            case "--millis" -> new Options(directory, contenders, parts, forks, Long.parseLong(value), java, rules);
            case "--java" -> new Options(directory, contenders, parts, forks, millis, value, rules);
            case "--rules" ->
                new Options(
                        directory,
                        contenders,
                        parts,
                        forks,
                        millis,
                        java,
                        words(value).map(Integer::valueOf).toList());
            default -> throw new IllegalArgumentException(name + " is none of: " + USAGE);
        };
    }

    private static Stream<String> words(String value) {
        return Arrays.stream(value.toUpperCase(Locale.ROOT).split(","));
    }

    private static List<Contender> contenders(String value) {
        return value.equals("all")
                ? List.of(Contender.values())
                : words(value).map(Contender::valueOf).toList();
    }

    private static Set<Part> parts(String value) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        words(value).map(Part::valueOf).forEach(parts::add);
        return parts;
    }
}
