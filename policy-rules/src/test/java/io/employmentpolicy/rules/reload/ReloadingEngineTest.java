package io.employmentpolicy.rules.reload;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.rules.PolicyEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("不停机换版")
class ReloadingEngineTest {
    private static final String DAYS = """
        matchmaker.two-way-days:
          title: 双向推介的日数
          unit: days
          values: [ { value: "DAYS", from: 2022-06-21, trust: assumed, source: 示例 } ]
        """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("坏的版次被拒绝，旧的照常；好的换上；退回只要一步")
    void a_bad_edition_is_refused_and_the_way_back_is_one_call() {
        PolicyEngine first = edition(3);
        ReloadingEngine engine = new ReloadingEngine(first);

        assertThat(engine.rollBack()).isFalse();
        assertThat(engine.reload(() -> laid("nonsense: [")))
                .isInstanceOfSatisfying(
                        Reload.Refused.class, one -> assertThat(one.problems()).isNotEmpty());
        assertThat(engine.current()).isSameAs(first);
        assertThat(engine.reload(() -> edition(4))).isInstanceOf(Reload.Accepted.class);
        assertThat(engine.current().edition()).isNotEqualTo(first.edition());
        assertThat(engine.rollBack()).isTrue();
        assertThat(engine.current()).isSameAs(first);
    }

    @Test
    @DisplayName("目录写到一半时不动，停下来才换；坏了拒绝，改好再换")
    void a_directory_is_taken_when_it_has_come_to_rest() throws IOException {
        Path file = folder.resolve("parameters.yaml");
        Files.writeString(file, DAYS.replace("DAYS", "3"));
        PolicyEngine first = edition(3);
        ReloadingEngine engine = new ReloadingEngine(first);
        List<Reload> told = new ArrayList<>();
        try (DirectoryWatcher watcher = new DirectoryWatcher(engine, folder, told::add)) {
            watcher.look();
            assertThat(told).as("nothing changed").isEmpty();

            Files.writeString(file, "matchmaker.two-way-days:\n  title: [");
            watcher.look();
            Files.writeString(file, DAYS.replace("DAYS", "14"));
            watcher.look();
            assertThat(told).as("still being written").isEmpty();
            watcher.look();
            assertThat(told).hasSize(1).first().isInstanceOf(Reload.Accepted.class);
            PolicyEngine second = engine.current();

            Files.writeString(file, "matchmaker.two-way-days: {");
            watcher.look();
            watcher.look();
            watcher.look();
            assertThat(told).as("refused once, not again and again").hasSize(2);
            assertThat(told.get(1)).isInstanceOf(Reload.Refused.class);
            assertThat(engine.current()).isSameAs(second);
        }
    }

    private static PolicyEngine edition(int days) {
        return laid(DAYS.replace("DAYS", String.valueOf(days)));
    }

    private static PolicyEngine laid(String parameters) {
        return PolicyEngine.builder()
                .overlay("bureau", Map.of("parameters.yaml", parameters.getBytes(StandardCharsets.UTF_8)))
                .compileOnDemand()
                .build();
    }
}
