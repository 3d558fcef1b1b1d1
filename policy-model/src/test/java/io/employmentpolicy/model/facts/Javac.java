package io.employmentpolicy.model.facts;

import io.employmentpolicy.model.schema.Fact;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The compiler of this JDK, over sources held in memory. */
final class Javac {

    /** Where the build put the builders it generated. */
    static final Path GENERATED = Path.of("target", "generated-sources", "builders");

    private static final Path PROCESSOR = Path.of("target", "processor");

    private Javac() {}

    /** Options that run the processor of the build and write what it generates beside the classes, compiling nothing. */
    static List<String> processing(Path generated) {
        return List.of(
                "-proc:only",
                "-processorpath",
                PROCESSOR.toString(),
                "-processor",
                "io.employmentpolicy.builders.BuilderProcessor",
                "-s",
                generated.toString());
    }

    /** Options that leave the classes of this module out of sight, so that their sources can be given anew. */
    static List<String> withoutModel() {
        return List.of("-classpath", home(Nullable.class));
    }

    /**
     * Compiles against this module, or as the options say.
     *
     * @param sources text by qualified name
     * @return what the compiler had to say, each with the line it means
     */
    static List<String> compile(Map<String, String> sources, Path classes, List<String> options) throws IOException {
        Files.createDirectories(classes);
        List<String> all = new ArrayList<>(List.of(
                "--release",
                "17",
                "-d",
                classes.toString(),
                "-classpath",
                String.join(File.pathSeparator, home(Fact.class), home(Nullable.class))));
        all.addAll(options);
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (JavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            compiler.getTask(null, files, found, all, null, files(sources)).call();
        }
        return found.getDiagnostics().stream().map(Javac::shown).toList();
    }

    private static String shown(Diagnostic<? extends JavaFileObject> problem) {
        return problem.getLineNumber() + ": " + problem.getMessage(Locale.ROOT);
    }

    private static List<JavaFileObject> files(Map<String, String> sources) {
        return sources.entrySet().stream()
                .<JavaFileObject>map(source -> new Text(source.getKey(), source.getValue()))
                .toList();
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All sources of this module that people write, by qualified name. */
    static Map<String, String> written() {
        return texts(Path.of("src", "main", "java"));
    }

    /** The texts below a folder, by qualified name. */
    static Map<String, String> texts(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> root.relativize(file)
                                    .toString()
                                    .replaceAll("\\.java$", "")
                                    .replaceAll("[/\\\\]", "."),
                            Javac::text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One source. */
    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String name, String text) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
