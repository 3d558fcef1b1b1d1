package io.employmentpolicy.examples.population;

import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.exchange.FactsWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * 生成或筛查虚构的城市。 / Writes the invented city as questions, one a line, or screens it and tells who is found.
 *
 * <p>{@code java -jar policy-examples/population/target/population.jar screen 100000}
 */
public final class Main {
    private static final String USAGE = """
            用法 / usage: population write|screen COUNT [SEED [DAY]]
              write   写出 COUNT 名居民，每行一次提问 / writes so many residents, a question a line
              screen  筛查 COUNT 名居民，按政策和区列出 / screens so many, tells by policy and district whom it finds
              SEED    种子，默认 1 / the seed, 1 by default
              DAY     评定日，默认 2026-03-31 / the day, 2026-03-31 by default""";

    private static final int USED_WRONGLY = 2;
    private static final double NANOS = 1e9;

    private Main() {}

    private record Arguments(boolean screen, long count, long seed, LocalDate day) {
        static Optional<Arguments> of(String[] given) {
            int most = 4;
            if (given.length < 2 || given.length > most || !given[0].equals("write") && !given[0].equals("screen")) {
                return Optional.empty();
            }
            try {
                long count = Long.parseLong(given[1]);
                long seed = given.length > 2 ? Long.parseLong(given[2]) : 1;
                LocalDate day = given.length > 3 ? LocalDate.parse(given[3]) : LocalDate.of(2026, 3, 31);
                return count < 1
                        ? Optional.empty()
                        : Optional.of(new Arguments(given[0].equals("screen"), count, seed, day));
            } catch (NumberFormatException | DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    /** Exits with 2 when it is called wrongly. */
    public static void main(String[] given) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Optional<Arguments> read = Arguments.of(given);
        if (read.isEmpty()) {
            out.println(USAGE);
            System.exit(USED_WRONGLY);
            return;
        }
        Arguments arguments = read.get();
        City city = new City(arguments.seed(), arguments.day());
        if (arguments.screen()) {
            screen(city, arguments, out);
        } else {
            write(city, arguments);
        }
    }

    private static void write(City city, Arguments arguments) throws IOException {
        try (BufferedWriter lines = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))) {
            for (Iterator<Resident> all = city.residents(0, arguments.count()).iterator(); all.hasNext(); ) {
                Resident one = all.next();
                lines.write("{\"id\":\"" + one.id() + "\",\"as_of\":\"" + arguments.day() + "\",");
                lines.write(FactsWriter.json(one.facts()).substring(1));
                lines.write('\n');
            }
        }
    }

    private static void screen(City city, Arguments arguments, PrintStream out) {
        PolicyEngine engine = PolicyEngine.ofDefaults();
        long half = arguments.count() / 2;
        long begun = System.nanoTime();
        AtomicLong halfway = new AtomicLong(begun);
        CityScreening found = CityScreening.of(engine, city, arguments.count(), arguments.day(), answers -> {
            if (answers == half) {
                halfway.set(System.nanoTime());
            }
        });
        long end = System.nanoTime();
        double seconds = (end - begun) / NANOS;
        out.println(found.table());
        out.printf(
                "%d persons, %.1f s, %.0f a second; the second half, with all warm, %.0f a second%n",
                arguments.count(),
                seconds,
                arguments.count() / seconds,
                (arguments.count() - half) * NANOS / (end - halfway.get()));
    }
}
