package io.employmentpolicy.examples.benchmarks.beside;

import io.employmentpolicy.examples.benchmarks.beside.Options.Part;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * 与同类并列测量。 / Measures this library beside its peers and writes {@code beside.md} and {@code beside.svg}, anew after each contender, so that a run
 * that is stopped leaves what it has. Whoever answers otherwise than plain Java ends the run. A figure is measured in fork after fork
 * until three agree within 3 %, at most so many times; what did not settle is said.
 *
 * <p>{@code java -cp policy-examples/benchmarks/target/benchmarks.jar io.employmentpolicy.examples.benchmarks.beside.Beside DIR}, and what
 * {@link Options} tells. On an idle machine of two cores the usual fourteen contenders take half an hour, with {@code --parts single,batch} an hour,
 * {@code --parts growth} a quarter of one.
 */
public final class Beside {
    private final Options options;
    private final PrintStream told;
    private final Forks forks;

    Beside(Options options, PrintStream told) {
        this.options = options;
        this.told = told;
        this.forks = new Forks(options);
    }

    /** Measures and writes. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        System.out.print(new Beside(Options.parse(arguments), System.err).measure());
    }

    /** The table, as written. */
    String measure() throws IOException, RunnerException {
        Files.createDirectories(options.directory());
        List<Standing> standings = new ArrayList<>();
        List<Growth> growth = new ArrayList<>();
        if (options.parts().contains(Part.SINGLE) || options.parts().contains(Part.BATCH)) {
            for (Contender one : options.contenders()) {
                standings.add(standing(one));
                write(standings, growth);
            }
        }
        if (options.parts().contains(Part.GROWTH)) {
            for (int rules : options.rules()) {
                told.println(rules + " rules");
                growth.add(new Growth(
                        rules,
                        forks.growth(rules, "screen"),
                        forks.growth(rules, "onePolicy"),
                        forks.growth(rules, "drools")));
                write(standings, growth);
            }
        }
        return new Report(standings, growth).markdown();
    }

    private Standing standing(Contender one) throws IOException, RunnerException {
        told.println(one.label());
        ColdStart cold = ColdStart.of(one, options.java());
        boolean single = options.parts().contains(Part.SINGLE);
        boolean batch = options.parts().contains(Part.BATCH);
        return new Standing(
                one,
                single ? forks.peer(one, "single", 1) : null,
                single ? forks.peer(one, "single", 2) : null,
                batch ? forks.peer(one, "batch", 1) : null,
                batch ? forks.peer(one, "batch", 2) : null,
                cold);
    }

    private void write(List<Standing> standings, List<Growth> growth) throws IOException {
        Report report = new Report(standings, growth);
        Files.writeString(options.directory().resolve("beside.md"), report.markdown());
        Files.writeString(options.directory().resolve("beside.svg"), report.svg());
    }
}
