package io.employmentpolicy.rules.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.problem.Problems;
import io.employmentpolicy.rules.publish.FolderFiles;
import io.employmentpolicy.rules.reading.Layer;
import io.employmentpolicy.rules.syntax.SourceFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders that hold what is no policy file, or more of it than anybody reads: told, and neither opened nor passed over. */
@DisplayName("有害的目录：逐项告知，既不打开也不放过")
@Timeout(20)
class HostileFoldersTest {
    private static final long GIGABYTES = 3L << 30;

    @TempDir
    Path folder;

    @Test
    @DisplayName("三吉字节的稀疏文件：读之前先问大小")
    void a_sparse_file_is_asked_for_its_size_first() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("big.csv").toFile(), "rw")) {
            file.setLength(GIGABYTES);
        }

        assertThat(only().print(Language.ZH)).startsWith("POLICY-153 overlay:big.csv：文件有 3221225472 字节");
    }

    @Test
    @DisplayName("总量过大的许多文件")
    void many_large_files_are_too_much_together() throws IOException {
        for (int i = 0; i < 12; i++) {
            Files.write(folder.resolve("t" + i + ".csv"), new byte[15 << 20]);
        }

        assertThat(only().code()).isEqualTo("POLICY-153");
    }

    @Test
    @DisplayName("指向目录之外的链接：不引其内容")
    void a_link_out_of_the_folder_is_not_followed(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret"), "root:x:0:0");
        link("clauses.yaml", secret);

        assertThat(only().print(Language.EN))
                .startsWith("POLICY-152 overlay:clauses.yaml")
                .doesNotContain("root:");
    }

    @Test
    @DisplayName("指向上级目录的链接")
    void a_link_to_a_folder_above_is_not_followed() throws IOException {
        link("up", folder.resolve(".."));

        assertThat(only().code()).isEqualTo("POLICY-152");
    }

    @Test
    @DisplayName("不知所指的链接")
    void a_link_to_nothing_is_told() throws IOException {
        link("rules.drl", folder.resolve("nowhere"));

        assertThat(only().print(Language.EN)).contains("POLICY-152 overlay:rules.drl: a link to nothing");
    }

    @Test
    @DisplayName("指向目录之内的链接就是该文件")
    void a_link_inside_the_folder_is_that_file() throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "x", StandardCharsets.UTF_8);
        link("clauses.yaml", file);

        assertThat(Layer.directory("overlay", folder).files()).containsOnlyKeys("data", "clauses.yaml");
    }

    @Test
    @DisplayName("目录本身是链接的，就是所指的目录")
    void a_folder_named_by_a_link_is_that_folder(@TempDir Path elsewhere) throws IOException {
        Files.writeString(folder.resolve("clauses.yaml"), "x");
        Path link = elsewhere.resolve("ours");
        try {
            Files.createSymbolicLink(link, folder);
        } catch (UnsupportedOperationException none) {
            Assumptions.abort("links cannot be made here");
        }

        assertThat(Layer.directory("overlay", link).files()).containsOnlyKeys("clauses.yaml");
        assertThat(FolderFiles.of(link).files()).containsOnlyKeys("clauses.yaml");
    }

    @Test
    @DisplayName("写的是文件，不是目录")
    void a_file_instead_of_a_folder_is_told_at_once() throws IOException {
        Path file = Files.writeString(folder.resolve("parameters.yaml"), "x");
        PolicyLoadException refused =
                catchThrowableOfType(PolicyLoadException.class, () -> Layer.directory("overlay", file));

        assertThat(Problem.print(refused.problems(), Language.ZH))
                .startsWith("POLICY-151")
                .contains("是文件，不是目录");
    }

    @Test
    @DisplayName("系统和办公软件自己留下的文件不算；别的隐藏文件仍然告知")
    void what_systems_leave_behind_is_passed_over() throws IOException {
        for (String left : List.of(".DS_Store", "Thumbs.db", "desktop.ini", "~$a.csv", ".~lock.a.csv#", "._a.csv")) {
            Files.writeString(folder.resolve(left), "x");
        }
        Files.writeString(folder.resolve(".rules.drl"), "x");

        assertThat(Layer.directory("overlay", folder).files()).containsOnlyKeys(".rules.drl");
        assertThat(FolderFiles.of(folder).files()).containsOnlyKeys(".rules.drl");
    }

    @ParameterizedTest
    @CsvSource({"255,254,UTF-16", "254,255,UTF-16", "80,75,工作簿", "208,207,工作簿", "196,227,GBK"})
    @DisplayName("不是 UTF-8 的文件，说出它是什么")
    void bytes_that_are_no_text_are_called_what_they_are(int first, int second, String said) {
        byte[] bytes = {(byte) first, (byte) second, 3, 4, (byte) 0xE0, (byte) 0xFF};
        bytes[2] = (byte) (first == 208 ? 0x11 : 3);
        bytes[3] = (byte) (first == 208 ? 0xE0 : 4);

        assertThat(Problem.print(read(bytes), Language.ZH)).contains(said);
        assertThat(Problem.print(DocumentReader.yaml("a.yaml", bytes).problems(), Language.ZH))
                .contains(said);
    }

    @Test
    @DisplayName("没有存完的文件，最后一个字只有一半")
    void a_file_that_ends_within_a_character_is_called_incomplete() {
        byte[] whole = "a: 补贴".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);

        assertThat(Problem.print(read(cut), Language.ZH)).contains("SOURCE-102", "文件不完整", "重新取得整个文件");
        assertThat(Problem.print(DocumentReader.yaml("a.yaml", cut).problems(), Language.EN))
                .contains("DOC-103", "part of the file is missing");
    }

    @Test
    @DisplayName("名为文件的目录")
    void a_folder_named_like_a_file_is_told() throws IOException {
        Files.createDirectory(folder.resolve("rules.drl"));

        assertThat(only().print(Language.EN))
                .contains("POLICY-152 overlay:rules.drl: a folder with the name of a file");
    }

    @Test
    @DisplayName("名为文件的管道：不等谁来写")
    void a_pipe_named_like_a_file_is_not_waited_for() throws IOException, InterruptedException {
        Path mkfifo = Path.of("/usr/bin/mkfifo");
        Assumptions.assumeTrue(Files.isExecutable(mkfifo), "pipes can be made here");
        new ProcessBuilder(mkfifo.toString(), folder.resolve("rules.drl").toString())
                .start()
                .waitFor();

        assertThat(only().print(Language.EN)).contains("POLICY-152 overlay:rules.drl: a pipe or device");
    }

    @Test
    @DisplayName("一错犯了一万遍：只列一百处")
    void one_mistake_made_ten_thousand_times_is_told_a_hundred_times() {
        Problem one = new Problem(
                "RULE-104",
                Place.of("a"),
                "x".repeat(1_000_000),
                Text.same("y".repeat(1_000_000)),
                Text.same("z"),
                Text.same("z"));
        String text = Problem.print(Collections.nCopies(10_000, one), Language.ZH);

        assertThat(text).hasSizeLessThan(300_000).endsWith("RULE-104 另有 9900 处未列出");
    }

    private void link(String name, Path to) throws IOException {
        try {
            Files.createSymbolicLink(folder.resolve(name), to);
        } catch (UnsupportedOperationException none) {
            Assumptions.abort("links cannot be made here");
        }
    }

    private static List<Problem> read(byte[] bytes) {
        Problems problems = new Problems();
        SourceFile.text("a.drl", bytes, problems);
        return problems.list();
    }

    private Problem only() {
        PolicyLoadException refused =
                catchThrowableOfType(PolicyLoadException.class, () -> Layer.directory("overlay", folder));
        assertThat(refused.problems()).hasSize(1);
        return refused.problems().get(0);
    }
}
