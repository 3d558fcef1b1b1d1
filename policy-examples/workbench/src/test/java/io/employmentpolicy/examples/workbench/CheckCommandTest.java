package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("thorough")
class CheckCommandTest {
    private static final String RATE =
            "flexible-subsidy.mine: { title: 比例, unit: ratio, values: [ { value: \"%s\", trust: assumed, source: 示例 } ] }\n";

    @TempDir
    private Path folder;

    private void write(String rate) {
        try {
            Files.writeString(folder.resolve("parameters.yaml"), RATE.formatted(rate));
            Files.writeString(
                    folder.resolve("clauses.yaml"),
                    "MINE: { document: TJ-OP-2025, place: 一, carried-by: [flexible-subsidy.mine] }\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void tells_what_had_better_be_looked_at_again_in_both_languages() {
        write("5");

        Run run = Run.of("check", folder.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("没有问题", "REMARK-323", "parameters.yaml:1", "比率 5", "是否想写 0.05");
        assertThat(Run.of("check", "--lang", "en", folder.toString()).out())
                .contains("a ratio of 5", "did you mean 0.05");
    }

    @Test
    void sees_from_a_day_what_ends_soon() {
        write("0.5");

        assertThat(Run.of("check", "--on", "2026-11-30", folder.toString()).exit())
                .isZero();
        assertThat(Run.of("check", "--on", "soon", folder.toString()).exit()).isEqualTo(Exit.USAGE);
    }

    /** What somebody types: nothing for some looks, while the folder is changed, and then q. */
    private final class Typing extends InputStream {
        private int looks;

        @Override
        public int available() {
            looks++;
            if (looks == 2) {
                write("5");
            }
            return looks < 6 ? 0 : 1;
        }

        @Override
        public int read() {
            return 'q';
        }
    }

    @Test
    void checks_again_whenever_the_folder_has_changed() {
        write("0.5");

        Run run = Run.with(new Typing(), "check", "--watch", folder.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out().split("等待改动", -1)).hasSize(3);
        assertThat(run.out().indexOf("REMARK-323")).isGreaterThan(run.out().indexOf("等待改动"));
    }

    @Test
    void goes_on_watching_after_a_folder_that_is_refused() {
        write("half");

        Run run = Run.with("q", "check", "--watch", folder.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("PARAM-107", "等待改动");
    }
}
