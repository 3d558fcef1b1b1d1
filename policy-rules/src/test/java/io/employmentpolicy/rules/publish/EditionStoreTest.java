package io.employmentpolicy.rules.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.reload.DirectoryWatcher;
import io.employmentpolicy.rules.reload.Reload;
import io.employmentpolicy.rules.reload.ReloadingEngine;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("发布目录")
class EditionStoreTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 5);
    private static final String DAYS = """
            matchmaker.two-way-days:
              title: 双向推介的日数
              unit: days
              values: [ { value: "%d", from: 2022-06-21, trust: assumed, source: 示例 } ]
            """;

    @TempDir
    private Path temp;

    private Path folder = Path.of("");

    @BeforeEach
    void choose() {
        folder = temp.resolve("现行");
    }

    private static FolderFiles edition(int days) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("parameters.yaml", DAYS.formatted(days).getBytes(StandardCharsets.UTF_8));
        files.put("a/b/README.md", ("第 " + days + " 版").getBytes(StandardCharsets.UTF_8));
        return new FolderFiles(files);
    }

    private EditionStore publish(int days, LocalDate day) {
        return EditionStore.publish(folder, edition(days), day, "2027-" + days);
    }

    private static int number(EditionStore store) {
        return store.current().map(Published::number).orElse(0);
    }

    private static void refused(ThrowingCallable what, String code, String... told) {
        assertThatExceptionOfType(PolicyLoadException.class).isThrownBy(what).satisfies(e -> {
            assertThat(e.problems()).extracting(Problem::code).containsExactly(code);
            assertThat(e.print(Language.ZH)).contains(told);
            assertThat(e.print(Language.EN)).doesNotContainPattern("[\\p{IsHan}&&[^现行]]");
        });
    }

    @Test
    @DisplayName("各版依次编号，登记写明经过，撤回退回前一版，直到随库政策")
    void editions_are_numbered_and_undone_one_after_the_other() throws IOException {
        assertThat(number(publish(4, DAY))).isEqualTo(1);
        assertThat(number(publish(5, DAY))).isEqualTo(2);
        assertThat(number(EditionStore.undo(folder, DAY.plusDays(1), "算错了，两日, 见\"来信\"")))
                .isEqualTo(1);
        EditionStore third = publish(6, DAY.plusDays(2));

        assertThat(third.current()).hasValueSatisfying(one -> {
            assertThat(one.number()).isEqualTo(3);
            assertThat(one.files().files().get("a/b/README.md"))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("第 6 版");
        });
        assertThat(Files.readAllLines(folder.resolve("editions.csv")))
                .hasSize(5)
                .startsWith("day,act,edition,digest,why")
                .contains(
                        "2027-01-05,publish,1," + edition(4).digest() + ",2027-4",
                        "2027-01-06,undo,1," + edition(4).digest() + ",\"算错了，两日, 见\"\"来信\"\"\"");

        EditionStore.undo(folder, DAY.plusDays(3), "");
        assertThat(number(EditionStore.open(folder)))
                .as("what the third took the place of")
                .isEqualTo(1);
        EditionStore shipped = EditionStore.undo(folder, DAY.plusDays(3), "");
        assertThat(shipped.current()).isEmpty();
        assertThat(shipped.turns())
                .hasSize(6)
                .last()
                .satisfies(turn -> assertThat(turn.digest()).isEmpty());
        refused(() -> EditionStore.undo(folder, DAY.plusDays(4), ""), "PUB-110", "没有可以撤回的");
        assertThat(number(publish(6, DAY.plusDays(5)))).isEqualTo(4);
    }

    @Test
    @DisplayName("与现行相同的、日期倒退的不发布，什么也不留下")
    void the_same_again_and_an_earlier_day_are_refused_and_leave_nothing() throws IOException {
        publish(4, DAY);
        refused(() -> publish(4, DAY), "PUB-111", "0001");
        refused(() -> publish(5, DAY.minusDays(1)), "PUB-112", "2027-01-04", "不早于上一次换版的 2027-01-05");
        assertThat(EditionStore.open(folder).problems()).isEmpty();
        try (var list = Files.list(folder)) {
            assertThat(list.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("0001", "editions.csv", ".lock");
        }
    }

    @Test
    @DisplayName("改过的、少了的、没写完的、别人放的都指得出，也就不能再发布")
    void what_is_not_as_it_was_published_is_told() throws IOException {
        publish(4, DAY);
        publish(5, DAY);
        Path file = folder.resolve("0001/parameters.yaml");
        assertThat(file.toFile().setWritable(true)).isTrue();
        Files.writeString(file, DAYS.formatted(9));
        Files.createDirectory(folder.resolve("0003.new"));
        Files.writeString(folder.resolve("备忘.txt"), "x");

        assertThat(EditionStore.open(folder).problems())
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("PUB-105 0001", "PUB-103 0003.new", "PUB-103 备忘.txt");
        assertThat(number(EditionStore.open(folder))).as("what serves is sound").isEqualTo(2);
        assertThatExceptionOfType(PolicyLoadException.class).isThrownBy(() -> publish(6, DAY));
        assertThatExceptionOfType(PolicyLoadException.class).isThrownBy(() -> EditionStore.undo(folder, DAY, ""));

        Files.writeString(folder.resolve("0002/more.md"), "x");
        refused(
                () -> EditionStore.open(folder).current(),
                "PUB-105",
                "0002",
                edition(5).digest());
        Files.delete(folder.resolve("0002/more.md"));
        Files.move(folder.resolve("0002"), temp.resolve("away"));
        refused(() -> EditionStore.open(folder).current(), "PUB-104", "0002");
        Files.createSymbolicLink(folder.resolve("0002"), temp.resolve("away"));
        refused(() -> EditionStore.open(folder).current(), "PUB-104", "0002");
    }

    @Test
    @DisplayName("登记被改过就不认")
    void a_register_that_cannot_be_is_refused() throws IOException {
        publish(4, DAY);
        publish(5, DAY);
        Path register = folder.resolve("editions.csv");
        String text = Files.readString(register);
        for (String wrong : List.of(
                text.replace(",publish,2,", ",publish,3,"),
                text.replace(",publish,2,", ",undo,2,"),
                text.replace(",publish,2,", ",deploy,2,"),
                text.replace("2027-01-05,publish,1", "2027/1/5,publish,1"),
                text.replace(edition(5).digest(), "abc"),
                text + "2027-01-06,undo,1," + edition(5).digest() + ",\n",
                text + "2027-01-06,undo,0,,\n",
                text + "2027-01-06,publ")) {
            Files.writeString(register, wrong);
            refused(() -> EditionStore.open(folder), "PUB-102", "editions.csv:");
        }
        Files.writeString(register, text);
        assertThat(number(EditionStore.open(folder))).isEqualTo(2);
    }

    @Test
    @DisplayName("别的目录不认作发布目录；链接、管道不收；同时只一人")
    void other_folders_links_and_company_are_refused() throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("a.txt"), "x");
        refused(() -> publish(4, DAY), "PUB-101", "另有文件");

        Path overlay = Files.createDirectory(temp.resolve("o"));
        Files.createSymbolicLink(overlay.resolve("passwd.md"), Path.of("/etc/passwd"));
        refused(() -> FolderFiles.of(overlay), "PUB-106", "passwd.md", "是链接");

        Files.delete(folder.resolve("a.txt"));
        try (FileChannel channel =
                        FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            refused(() -> publish(4, DAY), "PUB-109", "另一个人");
        }
        assertThat(number(publish(4, DAY))).isEqualTo(1);
    }

    @Test
    @DisplayName("监看发布目录的引擎随发布和撤回换版，改过的一版不换上")
    void an_engine_that_watches_it_follows() throws IOException {
        publish(4, DAY);
        ReloadingEngine engine = new ReloadingEngine(
                PolicyEngine.builder().overlay(folder).compileOnDemand().build());
        assertThat(days(engine)).isEqualTo("4");
        assertThat(engine.current().edition().layers()).containsExactly("现行/0001");
        List<Reload> told = new ArrayList<>();
        try (DirectoryWatcher watcher = new DirectoryWatcher(engine, folder, told::add)) {
            publish(5, DAY);
            watcher.look();
            watcher.look();
            assertThat(days(engine)).isEqualTo("5");

            EditionStore.undo(folder, DAY, "");
            watcher.look();
            watcher.look();
            assertThat(days(engine)).isEqualTo("4");

            Path file = folder.resolve("0001/parameters.yaml");
            assertThat(file.toFile().setWritable(true)).isTrue();
            Files.writeString(file, DAYS.formatted(30));
            watcher.look();
            watcher.look();
            assertThat(told)
                    .hasSize(3)
                    .last()
                    .isInstanceOfSatisfying(
                            Reload.Refused.class,
                            one -> assertThat(one.problems())
                                    .extracting(Problem::code)
                                    .containsExactly("PUB-105"));
            assertThat(days(engine)).isEqualTo("4");
        }
    }

    private static String days(ReloadingEngine engine) {
        return engine.current().rulebook().book().parameter("matchmaker.two-way-days").orElseThrow().values().stream()
                .map(value -> String.valueOf(value.value()))
                .reduce((one, other) -> other)
                .orElseThrow();
    }
}
