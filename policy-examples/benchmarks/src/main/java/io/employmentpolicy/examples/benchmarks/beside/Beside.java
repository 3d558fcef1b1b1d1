package io.employmentpolicy.examples.benchmarks.beside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * 与同类并列测量。 / Measures everybody, or those named, and writes {@code beside.md} and {@code beside.svg} into a directory. Forks are repeated until
 * three agree within 3 %, at most so many times; what did not settle is said.
 *
 * <p>{@code java -cp policy-examples/benchmarks/target/benchmarks.jar io.employmentpolicy.examples.benchmarks.beside.Beside DIR [FORKS [MILLIS
 * [CONTENDER …]]]}; by default at most 8 forks of iterations that last a second.
 */
public final class Beside {
    private static final int NAMES = 3;

    private Beside() {}

    /** Measures and writes. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
        long millis = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1000;
        List<Contender> named =
                Arrays.stream(arguments).skip(NAMES).map(Contender::valueOf).toList();
        Forks forks = new Forks(most, millis);
        List<Standing> standings = new ArrayList<>();
        for (Contender one : named.isEmpty() ? List.of(Contender.values()) : named) {
            standings.add(new Standing(
                    one,
                    forks.measure(one, "single", 1),
                    forks.measure(one, "single", 2),
                    forks.measure(one, "batch", 1),
                    forks.measure(one, "batch", 2),
                    ColdStart.of(one)));
            Report report = new Report(standings);
            Files.writeString(directory.resolve("beside.md"), report.markdown());
            Files.writeString(directory.resolve("beside.svg"), report.svg());
        }
        System.out.print(new Report(standings).markdown());
    }
}
