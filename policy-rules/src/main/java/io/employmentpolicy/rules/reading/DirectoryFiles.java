package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.publish.LeftBehind;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 政策目录中的文件。 / The files of a policy directory, each asked for its kind and size before it is read. What is named like a policy file and cannot
 * be one, or lies elsewhere, is told and never passed over or opened.
 */
final class DirectoryFiles extends SimpleFileVisitor<Path> {
    /** No reader takes a longer file. */
    private static final long MOST_BYTES = 16L << 20;

    private static final long MOST_BYTES_IN_ALL = 128L << 20;

    /** A folder holds less than this, or something else than policies was named. */
    private static final int MOST_FILES = 10_000;

    private static final List<String> ENDINGS = List.of(".drl", ".yaml", ".yml", ".csv", ".txt");

    private final String name;
    private final Path directory;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private long bytes;
    private boolean tooMany;

    private DirectoryFiles(String name, Path directory) {
        this.name = name;
        this.directory = directory;
    }

    /**
     * Reads a directory.
     *
     * @throws IOException if it cannot be walked through
     * @throws PolicyLoadException with everything in it that cannot be read as a policy file
     */
    static SortedMap<String, byte[]> of(String name, Path directory) throws IOException {
        Path real = directory.toRealPath();
        if (!Files.isDirectory(real)) {
            throw new PolicyLoadException(
                    List.of(ReadingProblems.POLICY_151_FILE.at(Place.of(directory.toString()), "")));
        }
        DirectoryFiles found = new DirectoryFiles(name, real);
        Files.walkFileTree(real, found);
        if (!found.problems.isEmpty()) {
            throw new PolicyLoadException(found.problems);
        }
        return found.files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (!folder.equals(directory) && isNamedLikeOne(folder)) {
            problems.add(ReadingProblems.POLICY_152_FOLDER.at(place(folder), ""));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        try {
            if (LeftBehind.isOne(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                link(file);
            } else if (attributes.isRegularFile()) {
                regular(file, attributes.size());
            } else if (isNamedLikeOne(file)) {
                problems.add(ReadingProblems.POLICY_152_SPECIAL.at(place(file), ""));
            }
        } catch (IOException unreadable) {
            unreadable(file, unreadable);
        }
        return tooMany ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        unreadable(file, failure);
        return FileVisitResult.CONTINUE;
    }

    private void unreadable(Path file, IOException failure) {
        problems.add(ReadingProblems.POLICY_151.at(
                place(file), "", failure.getClass().getSimpleName()));
    }

    /** A link to a file of this directory is that file; to a folder of it, nothing more than is there anyway. */
    private void link(Path link) throws IOException {
        if (!Files.exists(link)) {
            problems.add(ReadingProblems.POLICY_152_NOWHERE.at(place(link), ""));
        } else if (!link.toRealPath().startsWith(directory)) {
            problems.add(ReadingProblems.POLICY_152_ELSEWHERE.at(place(link), ""));
        } else if (Files.isRegularFile(link)) {
            regular(link, Files.size(link));
        }
    }

    private void regular(Path file, long size) throws IOException {
        if (size > MOST_BYTES) {
            problems.add(ReadingProblems.POLICY_153_FILE.at(place(file), "", size, MOST_BYTES));
            return;
        }
        bytes += size;
        if (bytes > MOST_BYTES_IN_ALL || files.size() >= MOST_FILES) {
            tooMany = true;
            problems.add(ReadingProblems.POLICY_153_ALL.at(
                    Place.of(name), "", files.size(), bytes, MOST_FILES, MOST_BYTES_IN_ALL));
        } else {
            files.put(path(file), Files.readAllBytes(file));
        }
    }

    private String path(Path file) {
        return directory.relativize(file).toString().replace('\\', '/');
    }

    private Place place(Path file) {
        return Place.of(name + ":" + path(file));
    }

    private static boolean isNamedLikeOne(Path path) {
        String last = path.getFileName().toString();
        return ENDINGS.stream().anyMatch(last::endsWith);
    }
}
