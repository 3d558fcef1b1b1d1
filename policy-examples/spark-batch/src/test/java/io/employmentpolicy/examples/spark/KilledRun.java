package io.employmentpolicy.examples.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A run in a process of its own that is killed, as a machine is switched off: nothing in it is closed or undone. */
final class KilledRun {
    private KilledRun() {}

    /**
     * Runs until so many parts are told to be done, and kills.
     *
     * @return what it told until then
     */
    static List<String> after(int done, Path input, Path output, LocalDate day, int parts)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(one -> one.startsWith("--add-opens"))
                .forEach(command::add);
        command.addAll(List.of(
                "-Xmx1g",
                "-Dspark.master=local[2]",
                "-Dspark.ui.enabled=false",
                "-Dspark.sql.shuffle.partitions=2",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                input.toString(),
                output.toString(),
                day.toString(),
                Integer.toString(parts)));
        Process run = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> told = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(run.getInputStream(), StandardCharsets.UTF_8))) {
            while (told.size() < done) {
                String line = out.readLine();
                if (line == null) {
                    break;
                }
                told.add(line);
            }
        } finally {
            run.destroyForcibly().waitFor();
        }
        return told;
    }
}
