package io.employmentpolicy.rules.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.employmentpolicy.rules.Shipped;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 打包成各种形式。 / The library as hosts pack it. Every form runs in a process of its own and gives the answer that is given here. */
@Tag("full")
@DisplayName("打包成各种形式，答复相同")
class PackagingTest {
    private static final int MINUTES = 5;
    private static final String PROBE = GuestProbe.class.getName();

    @TempDir
    private static Path folder;

    private static String expected;
    private static Parts parts;

    @BeforeAll
    static void pack() throws IOException {
        expected = GuestProbe.answer(Shipped.engine());
        parts = Parts.ofClassPath(Files.createDirectory(folder.resolve("parts")));
    }

    @Test
    @DisplayName("合为一个 jar，没有目录项")
    void as_one_shaded_jar_without_entries_for_directories() throws Exception {
        Map<String, byte[]> all = new TreeMap<>(parts.probe());
        for (Path jar : parts.all()) {
            Jars.entries(jar)
                    .forEach((name, bytes) -> all.merge(name, bytes, (one, other) -> merged(name, one, other)));
        }
        Path shaded = folder.resolve("shaded.jar");
        Jars.write(shaded, all, Map.of("Main-Class", PROBE), List.of(), List.of());

        assertThat(run(List.of("-jar", shaded.toString()))).isEqualTo(expected);
    }

    /** Lists of services are put one after the other, as every plugin that shades can be told; of all else the first counts. */
    private static byte[] merged(String name, byte[] one, byte[] other) {
        if (!name.startsWith("META-INF/services/") && !name.equals("META-INF/kie.conf")) {
            return one;
        }
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.write('\n');
        both.writeBytes(other);
        return both.toByteArray();
    }

    @Test
    @DisplayName("Spring Boot 的嵌套 jar")
    void as_a_fat_jar_of_Spring_Boot() throws Exception {
        List<Path> loader = parts.named("spring-boot-loader");
        assumeTrue(loader.size() == 1, "the loader of Spring Boot is on the class path");
        Map<String, byte[]> outer = new TreeMap<>(Jars.entries(loader.get(0)));
        parts.probe().forEach((name, bytes) -> outer.put("BOOT-INF/classes/" + name, bytes));
        List<Path> nested =
                parts.all().stream().filter(jar -> !loader.contains(jar)).toList();
        Path fat = folder.resolve("fat.jar");
        Jars.write(
                fat,
                outer,
                Map.of(
                        "Main-Class", "org.springframework.boot.loader.launch.JarLauncher",
                        "Start-Class", PROBE,
                        "Spring-Boot-Classes", "BOOT-INF/classes/",
                        "Spring-Boot-Lib", "BOOT-INF/lib/"),
                List.of("BOOT-INF/", "BOOT-INF/classes/", "BOOT-INF/lib/"),
                nested);

        assertThat(run(List.of("-jar", fat.toString()))).isEqualTo(expected);
    }

    @Test
    @DisplayName("模块路径，只写一个 requires")
    void on_the_module_path_with_one_requires() throws Exception {
        Path sources = Files.createDirectories(folder.resolve("guest/guest"));
        Path module = Files.writeString(
                folder.resolve("guest/module-info.java"), "module guest { requires io.employmentpolicy.rules; }");
        Path main = Files.writeString(sources.resolve("Main.java"), """
                package guest;

                import io.employmentpolicy.model.facts.Facts;
                import io.employmentpolicy.model.person.Person;
                import io.employmentpolicy.rules.PolicyEngine;
                import io.employmentpolicy.rules.exchange.DecisionWriter;

                public class Main {
                    public static void main(String[] args) {
                        var engine = PolicyEngine.builder().compileOnDemand().build();
                        var facts = Facts.of(Person.builder().hardToEmploy(true).build());
                        var day = java.time.LocalDate.of(2026, 3, 31);
                        var decision = engine.decide(facts, day, java.util.List.of("TJ-FLEX", "XQ-03"));
                        var json = DecisionWriter.json(decision, false);
                        System.out.writeBytes(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                        System.out.flush();
                    }
                }
                """);
        Path classes = Files.createDirectory(folder.resolve("guest-classes"));
        String modules = path(parts.ours());
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--module-path",
                        modules,
                        "-classpath",
                        path(parts.others()),
                        "-d",
                        classes.toString(),
                        module.toString(),
                        main.toString());
        assertThat(compiled).isZero();

        assertThat(run(List.of(
                        "--module-path",
                        modules + File.pathSeparator + classes,
                        "-classpath",
                        path(parts.others()),
                        "--module",
                        "guest/guest.Main")))
                .isEqualTo(expected);
    }

    private static String path(List<Path> jars) {
        return String.join(File.pathSeparator, jars.stream().map(Path::toString).toList());
    }

    private static String run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
        command.addAll(arguments);
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended && process.exitValue() == 0).as(Files.readString(err)).isTrue();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
