package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a big employer asks fits into a small machine. */
@Tag("thorough")
class MemoryTest {
    private static final int HIRES = 10_000;

    @TempDir
    private Path folder;

    @Test
    void ten_thousand_hires_of_one_employer_are_answered_in_256_megabytes() throws IOException, InterruptedException {
        Path employer = Files.writeString(
                folder.resolve("employer.yaml"),
                "as_of: 2026-06-30\nfacts:\n  employer: { kind: enterprise }\n  received_benefit: []\n");
        StringBuilder rows =
                new StringBuilder("person_id,start_date,graduates_this_year,contract_signed,three_insurances_months\n");
        for (int i = 0; i < HIRES; i++) {
            rows.append("H-")
                    .append(i)
                    .append(",2026-02-01,true,true,")
                    .append(i % 5)
                    .append('\n');
        }
        Path table = Files.writeString(folder.resolve("hires.csv"), rows);

        List<String> lines = small(
                "decide",
                "--format",
                "csv",
                "--policy",
                "CN-EXPANSION",
                "--rows",
                "hire=" + table,
                employer.toString());

        assertThat(lines).hasSize(HIRES + 1);
        assertThat(lines.stream().filter(line -> line.contains(",eligible,"))).hasSize(HIRES * 2 / 5);
    }

    private List<String> small(String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path errors = folder.resolve("err.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Workbench.class.getName()));
        Stream.of(arguments).forEach(command::add);
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        return Files.readAllLines(out);
    }
}
