package io.employmentpolicy.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("几个文件一起写入")
class LayerWriterTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "old");
        Files.writeString(folder.resolve("empty.yaml"), "");
        Files.writeString(folder.resolve("gone.yaml"), "gone");
        Files.createDirectories(folder.resolve("z.yaml/inside"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, String> there() throws IOException {
        Map<String, String> there = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(one -> !one.equals(folder)).toList()) {
                there.put(
                        folder.relativize(path).toString().replace('\\', '/'),
                        Files.isDirectory(path) ? "/" : Files.readString(path));
            }
        }
        return there;
    }

    @Test
    @DisplayName("都能写才写")
    void writes_all_of_them() throws IOException {
        LayerWriter.write(folder, Map.of("a.yaml", bytes("new"), "b/c.yaml", bytes("more")), Set.of("gone.yaml"));

        assertThat(there())
                .containsEntry("a.yaml", "new")
                .containsEntry("b/c.yaml", "more")
                .doesNotContainKey("gone.yaml");
    }

    @Test
    @DisplayName("后一个写不进去，前面的退回原样，空文件也在，新目录不留")
    void puts_everything_back_when_a_later_file_cannot_be_written() throws IOException {
        Map<String, String> before = there();
        Map<String, byte[]> files = new TreeMap<>(Map.of(
                "a.yaml", bytes("new"), "empty.yaml", bytes("new"), "b/c.yaml", bytes("more"), "z.yaml", bytes("no")));

        assertThatThrownBy(() -> LayerWriter.write(folder, files, Set.of("gone.yaml")))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(there()).isEqualTo(before);
    }

    @Test
    @DisplayName("有一个删不掉，已经写的和已经删的都退回原样")
    void puts_everything_back_when_a_file_cannot_be_taken_away() throws IOException {
        Map<String, String> before = there();

        assertThatThrownBy(() -> LayerWriter.write(
                        folder, Map.of("a.yaml", bytes("new"), "b/c.yaml", bytes("more")), Set.of("z.yaml")))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(there()).isEqualTo(before);
    }
}
