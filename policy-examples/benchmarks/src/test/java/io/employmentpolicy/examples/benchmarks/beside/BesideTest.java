package io.employmentpolicy.examples.benchmarks.beside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.examples.benchmarks.beside.Options.Part;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a measurement, too short to measure anything. */
@DisplayName("并列测量，短跑一遍")
@Tag("thorough")
class BesideTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void whateverElseIsMeasuredOnThisMachine() {
        System.setProperty("jmh.ignoreLock", "true");
    }

    private String run(String... more) throws Exception {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        String[] words = new String[more.length + 5];
        words[0] = folder.toString();
        words[1] = "--forks";
        words[2] = "1";
        words[3] = "--millis";
        words[4] = "20";
        System.arraycopy(more, 0, words, 5, more.length);
        String table = new Beside(Options.parse(words), new PrintStream(told, true, StandardCharsets.UTF_8)).measure();
        assertThat(Files.readString(folder.resolve("beside.md"))).isEqualTo(table);
        return table;
    }

    @Test
    @DisplayName("两家单案和成批，表和图写入目录")
    void measures_two_and_writes_table_and_chart() throws Exception {
        String table = run("--contenders", "hand,drools_pool", "--parts", "single,batch");

        assertThat(table).contains("| hand-written Java | ", "| Drools, pool of sessions | ", "Java ");
        assertThat(table).doesNotContain("–").contains("no three forks agreed within 3 % in 1 forks");
        assertThat(Files.readString(folder.resolve("beside.svg"))).contains("Drools, pool of sessions");
    }

    @Test
    @DisplayName("规则渐多")
    void measures_more_and_more_rules() throws Exception {
        assertThat(run("--parts", "growth", "--rules", "60,120")).contains("| 60 | ", " | 1.00 | ", "| 120 | ");
    }

    @Test
    @DisplayName("选项写错时说出有哪些")
    void tells_its_options() {
        assertThatThrownBy(() -> Options.parse("--forks", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(Options.USAGE);
        assertThatThrownBy(() -> Options.parse("target", "--fork", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--fork is none of");
        Options usual = Options.parse("target");
        assertThat(usual.contenders()).hasSize(14).contains(Contender.SCREEN, Contender.DECIDING_EVERY);
        assertThat(usual.parts()).containsExactly(Part.SINGLE);
        assertThat(usual.rules()).isEqualTo(List.of(60, 600, 6000));
    }
}
