package io.employmentpolicy.examples.benchmarks.beside;

import io.employmentpolicy.examples.benchmarks.peers.Applicant;
import io.employmentpolicy.examples.benchmarks.peers.Applicants;
import io.employmentpolicy.examples.benchmarks.peers.Peer;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * 新进程的构建、首次决定与内存。 / What a fresh JVM needs: build the engine, answer the first case, hold it.
 *
 * @param build milliseconds to build
 * @param first milliseconds for the first answer
 * @param heap megabytes held after a collection
 * @param java version of the JVM
 */
public record ColdStart(double build, double first, double heap, String java) {
    private static final double NANOS_IN_MILLI = 1e6;
    private static final double BYTES_IN_MEGA = 1 << 20;
    private static final int TOLD = 4;

    /** Prints the figures of the contender named. */
    public static void main(String[] arguments) {
        List<Applicant> persons = Applicants.of(2, 1);
        long start = System.nanoTime();
        Peer peer = Contender.valueOf(arguments[0]).build();
        long built = System.nanoTime();
        peer.decide(persons.get(0));
        long first = System.nanoTime();
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.println((built - start) / NANOS_IN_MILLI + " " + (first - built) / NANOS_IN_MILLI + " "
                + heap / BYTES_IN_MEGA + " " + Runtime.version().feature());
        peer.decide(persons.get(1)); // held until here
    }

    static ColdStart of(Contender contender, String java) throws IOException {
        Process child = new ProcessBuilder(
                        java,
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdStart.class.getName(),
                        contender.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream out = child.getInputStream()) {
            String[] told = new String(out.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split(" ");
            if (told.length != TOLD) {
                throw new IOException("no figures from a fresh JVM of " + contender);
            }
            return new ColdStart(
                    Double.parseDouble(told[0]),
                    Double.parseDouble(told[1]),
                    Double.parseDouble(told[2]),
                    told[TOLD - 1]);
        }
    }
}
