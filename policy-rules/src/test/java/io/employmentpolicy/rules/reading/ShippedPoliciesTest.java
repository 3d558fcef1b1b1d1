package io.employmentpolicy.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.problem.PolicyException;
import io.employmentpolicy.rules.problem.Problems;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("随库发布的政策文件")
class ShippedPoliciesTest {
    private static final Path SOURCES = Path.of("src", "main", "resources", "policies");
    private static final int MANY = 16;

    @TempDir
    private Path temporary;

    @Test
    @DisplayName("与源目录逐字节相同")
    void are_what_lies_in_the_source_folder() {
        SortedMap<String, byte[]> shipped = Layer.shipped().files();
        SortedMap<String, byte[]> written = Layer.directory("", SOURCES).files();

        assertThat(shipped.keySet()).isEqualTo(written.keySet()).hasSizeGreaterThan(1000);
        assertThat(shipped)
                .allSatisfy((path, bytes) -> assertThat(bytes).as(path).isEqualTo(written.get(path)));
    }

    @Test
    @DisplayName("宿主的 policies 目录遮不住；不写目录条目的 jar 也读得到")
    void are_found_in_a_jar_without_folders_behind_a_host_with_policies_of_its_own() throws Exception {
        try (URLClassLoader loader = host(jar(path -> true))) {
            assertThat(loader.getResource("policies/refunds.md")).isNotNull();
            assertThat(shipped(loader)).isEqualTo(Layer.shipped().files().size());
        }
    }

    @Test
    @DisplayName("同时读取，各自读全")
    void are_read_by_many_at_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(MANY);
        try (URLClassLoader loader = host(jar(path -> true))) {
            Callable<Integer> reader = () -> shipped(loader);
            for (Future<Integer> read : threads.invokeAll(Collections.nCopies(MANY, reader))) {
                assertThat(read.get()).isEqualTo(Layer.shipped().files().size());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @DisplayName("重新打包时丢了文件，报明是哪一个")
    void are_refused_when_one_was_lost_in_packing() throws Exception {
        try (URLClassLoader loader = host(jar(path -> !path.endsWith("policies/contradictions.yaml")))) {
            assertThatThrownBy(() -> shipped(loader))
                    .hasMessageContaining("POLICY-150")
                    .hasMessageContaining("policies/contradictions.yaml");
        }
    }

    @Test
    @DisplayName("没有任何政策的版次报错")
    void without_any_there_is_no_edition() {
        Problems problems = new Problems();
        UncheckedEdition.read(Dictionary.standard(), List.of(Layer.of("town", Map.of())), problems);

        assertThat(problems.list()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("POLICY-150");
            assertThat(problem.found().en()).isEqualTo("no policy at all");
        });
    }

    /** A program that has a folder of policies of its own in front of the library. */
    private URLClassLoader host(Path library) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("host/policies"));
        Files.writeString(folder.resolve("refunds.md"), "# refunds");
        return new URLClassLoader(
                new URL[] {
                    temporary.resolve("host").toUri().toURL(),
                    library.toUri().toURL(),
                    PolicyException.class.getProtectionDomain().getCodeSource().getLocation()
                },
                ClassLoader.getPlatformClassLoader());
    }

    /** How many files the library reads when it is loaded by this loader. */
    private static int shipped(ClassLoader loader) throws Exception {
        Class<?> layer = loader.loadClass(Layer.class.getName());
        assertThat(layer).isNotSameAs(Layer.class);
        try {
            Object shipped = layer.getMethod("shipped").invoke(null);
            return ((Map<?, ?>) layer.getMethod("files").invoke(shipped)).size();
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The library as a jar that holds files only. */
    private Path jar(Predicate<String> kept) throws IOException, URISyntaxException {
        Path classes = Path.of(
                Layer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path jar = temporary.resolve("library.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> paths = Files.walk(classes.resolve("io"))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = classes.relativize(path).toString().replace('\\', '/');
                if (kept.test(name)) {
                    entries.putNextEntry(new JarEntry(name));
                    Files.copy(path, entries);
                    entries.closeEntry();
                }
            }
        }
        return jar;
    }
}
