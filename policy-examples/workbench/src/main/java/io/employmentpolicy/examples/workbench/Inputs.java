package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.exchange.FactsReader;
import io.employmentpolicy.rules.exchange.Question;
import io.employmentpolicy.rules.problem.Mistake;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 读取文件。 / Reads files, none of them before its size is known to be bearable. */
final class Inputs {
    private static final String CASES = "cases";
    private static final String BASES = "bases.yaml";

    private Inputs() {}

    static void present(Path path) {
        if (Files.isDirectory(path)) {
            throw refused(InputProblems.DIRECTORY, path, path);
        }
        if (!Files.isRegularFile(path)) {
            throw refused(Files.exists(path) ? InputProblems.NO_REGULAR_FILE : InputProblems.NO_FILE, path);
        }
    }

    static byte[] file(Path path) {
        present(path);
        try {
            long size = Files.size(path);
            if (size > DocumentReader.MAX_BYTES) {
                throw tooLarge(path, size);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(DocumentReader.MAX_BYTES + 1);
            }
        } catch (IOException e) {
            throw refused(InputProblems.UNREADABLE_FILE, path);
        }
    }

    /** A table kept in a form that only other programs open. */
    static InvalidFactsException otherTable(Path path) {
        return refused(InputProblems.OTHER_TABLE, path);
    }

    /** The question in a facts file. */
    static Question question(FactsReader reader, String input) {
        return reader.read(input, file(Path.of(input)));
    }

    static Path directory(Path path) {
        if (!Files.isDirectory(path)) {
            throw refused(Files.exists(path) ? InputProblems.FILE : InputProblems.NO_DIRECTORY, path);
        }
        if (walk(path, any -> true).isEmpty()) {
            throw refused(InputProblems.EMPTY_DIRECTORY, path);
        }
        return path;
    }

    /** Case files: those named, and of a directory those in its {@code cases} folders, or all of its tables and YAML files when it has none. */
    static Map<String, byte[]> cases(List<Path> paths) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path path : paths) {
            List<Path> found = Files.isDirectory(path) ? inDirectory(path) : List.of(path);
            for (Path file : found) {
                files.put(name(file), file(file));
                Path bases = file.resolveSibling(BASES);
                if (Files.isRegularFile(bases)) {
                    files.put(name(bases), file(bases));
                }
            }
        }
        return files;
    }

    private static String name(Path path) {
        return path.toAbsolutePath().normalize().toString().replace('\\', '/');
    }

    private static List<Path> inDirectory(Path directory) {
        List<Path> all = walk(directory, Inputs::isCaseFile);
        List<Path> cases = all.stream().filter(Inputs::inCases).toList();
        if (all.isEmpty()) {
            throw refused(InputProblems.NO_CASES, directory);
        }
        return cases.isEmpty() ? all : cases;
    }

    /** The facts files of a directory, sorted. */
    static List<Path> factsFiles(Path directory) {
        return walk(directory, Inputs::isCaseFile).stream()
                .filter(file -> !file.toString().endsWith(".csv"))
                .toList();
    }

    private static List<Path> walk(Path directory, Predicate<Path> wanted) {
        try (Stream<Path> walk = Files.walk(directory.toRealPath())) {
            return walk.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw refused(InputProblems.UNREADABLE_DIRECTORY, directory);
        }
    }

    private static boolean inCases(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder != null && folder.endsWith(CASES);
    }

    private static boolean isCaseFile(Path file) {
        String name = file.toString();
        return name.endsWith(".csv") || name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    }

    private static InvalidFactsException refused(Mistake mistake, Path path, Object... told) {
        return new InvalidFactsException(List.of(mistake.at(Place.of(path.toString()), "", told)));
    }

    private static InvalidFactsException tooLarge(Path path, long size) {
        return new InvalidFactsException(List.of(new Problem(
                "DOC-102",
                Place.of(path.toString()),
                "",
                InputProblems.TOO_LARGE_FOUND.text(size),
                InputProblems.TOO_LARGE_EXPECTED.text(DocumentReader.MAX_BYTES),
                InputProblems.TOO_LARGE_FIX.text())));
    }

    /** Refuses what no file can be written to, before anybody was asked anything. */
    static void writable(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)
                || folder == null
                || !Files.isDirectory(folder)
                || !Files.isWritable(Files.exists(path) ? path : folder)) {
            throw refused(InputProblems.UNWRITABLE, path);
        }
    }

    /** The same, and what is there already is written over only if it is what the command itself wrote before, as its beginning tells. */
    static void rewritable(Path path, String beginning) {
        writable(path);
        if (Files.exists(path) && !begins(path, beginning.getBytes(StandardCharsets.UTF_8))) {
            throw refused(InputProblems.THERE, path);
        }
    }

    private static boolean begins(Path path, byte[] beginning) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] found = in.readNBytes(beginning.length);
            return found.length == 0 || Arrays.equals(found, beginning);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is there already is not written over. */
    static void absent(Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw refused(InputProblems.THERE, file);
        }
    }

    static InvalidFactsException noDay(String name) {
        return new InvalidFactsException(List.of(InputProblems.NO_DAY.at(Place.of(name), "as_of")));
    }

    static Problem longLine(String name, long line) {
        return InputProblems.LONG_LINE.at(line(name, line), "", DocumentReader.MAX_BYTES);
    }

    static Problem emptyLine(String name, long line) {
        return InputProblems.EMPTY_LINE.at(line(name, line), "");
    }

    /** Several of them, told at the last. */
    static Problem emptyLines(String name, long first, long last) {
        return InputProblems.EMPTY_LINES.at(line(name, last), "", first, last);
    }

    private static Place line(String name, long line) {
        return new Place(name, (int) Math.min(line, Integer.MAX_VALUE), 0);
    }

    /** A directory of policies that broke off while it was read. */
    static Problem unreadable() {
        return InputProblems.UNREADABLE_DIRECTORY.at(Place.of("--overlay"), "");
    }

    /** What the engine found wrong with a question, at the input it came from. */
    static InvalidFactsException at(String name, InvalidFactsException found) {
        return new InvalidFactsException(found.problems().stream()
                .map(one ->
                        new Problem(one.code(), Place.of(name), one.subject(), one.found(), one.expected(), one.fix()))
                .toList());
    }

    /** What nobody foresaw, on one line of many: the others are answered all the same. */
    static Problem failure(String name, long line) {
        return InputProblems.FAILURE.at(line(name, line), "");
    }
}
