package io.employmentpolicy.rules.reload;

import static org.assertj.core.api.Assertions.assertThat;

import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.PolicyEngine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("counts the classes and the memory of the whole machine")
@DisplayName("换版之后内存和类的数目不增长")
class ReloadMemoryTest {
    private static final Path FOLDER = Path.of("src/test/resources/planted/hamlet");
    private static final String FIGURES = "parameters.yaml";
    private static final String VALUE = "value: \"600\"";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final int RELOADS = Integer.getInteger("reloads", 30);

    /** So many times before anything is measured: by then what is loaded once is loaded. */
    private static final int FIRST = 10;

    /** So long the collector may take to tell; it tells within milliseconds. */
    private static final long MOST_MILLIS = 60_000;

    private static final Map<String, byte[]> FILES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                FILES.put(FOLDER.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        assertThat(new String(Objects.requireNonNull(FILES.get(FIGURES)), StandardCharsets.UTF_8))
                .contains(VALUE);
    }

    @Test
    @DisplayName("每版都答过每项政策；被替换的版次不留在内存里")
    void reloads_leave_nothing_behind() throws InterruptedException {
        flat(ReloadMemoryTest::small);
    }

    @Test
    @Tag("full")
    @DisplayName("随库政策三百次")
    void reloads_of_the_shipped_edition_leave_nothing_behind() throws InterruptedException {
        flat(ReloadMemoryTest::shipped);
    }

    private static void flat(IntFunction<PolicyEngine> edition) throws InterruptedException {
        ReloadingEngine engine = new ReloadingEngine(edition.apply(0));
        List<WeakReference<PolicyEngine>> all = new ArrayList<>();
        for (int at = 1; at <= FIRST; at++) {
            all.add(reloaded(engine, edition, at));
        }
        long classes = classes();
        long memory = used();
        for (int at = FIRST + 1; at <= FIRST + RELOADS; at++) {
            all.add(reloaded(engine, edition, at));
        }
        long after = used();

        assertThat(engine.current()).isSameAs(all.get(all.size() - 1).get());
        assertThat(all.stream().filter(one -> one.get() != null))
                .as("the one that serves and the one before it")
                .hasSize(2);
        assertThat(classes()).as("loaded classes").isLessThanOrEqualTo(classes + RELOADS / 4);
        assertThat(after).as("bytes in use").isLessThan(memory + memory / 5);
    }

    private static WeakReference<PolicyEngine> reloaded(
            ReloadingEngine engine, IntFunction<PolicyEngine> edition, int at) {
        assertThat(engine.reload(() -> edition.apply(at))).isInstanceOf(Reload.Accepted.class);
        PolicyEngine now = engine.current();
        List<String> policies = now.catalogue().policies().stream()
                .map(PolicyCatalogue.Entry::id)
                .toList();
        assertThat(now.decide(Facts.nothing(), DAY, policies).determinations()).isNotEmpty();
        return new WeakReference<>(now);
    }

    private static PolicyEngine small(int at) {
        Map<String, byte[]> files = new TreeMap<>(FILES);
        String figures = new String(Objects.requireNonNull(files.get(FIGURES)), StandardCharsets.UTF_8);
        files.put(
                FIGURES,
                figures.replace(VALUE, "value: \"" + (600 + at % 7) + "\"").getBytes(StandardCharsets.UTF_8));
        return PolicyEngine.builder()
                .withoutShippedPolicies()
                .overlay("hamlet", files)
                .build();
    }

    private static PolicyEngine shipped(int at) {
        String days = """
            matchmaker.two-way-days:
              title: 双向推介的日数
              unit: days
              values: [ { value: "%d", from: 2022-06-21, trust: assumed, source: 示例 } ]
            """.formatted(3 + at % 2);
        return PolicyEngine.builder()
                .overlay("bureau", Map.of(FIGURES, days.getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    /** What the collector leaves once it has told of something that only a weak reference held. */
    private static long used() throws InterruptedException {
        ReferenceQueue<Object> gone = new ReferenceQueue<>();
        WeakReference<Object> last = new WeakReference<>(new Object(), gone);
        System.gc();
        assertThat(gone.remove(MOST_MILLIS)).isSameAs(last);
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long classes() {
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }
}
