package io.employmentpolicy.rules.publish;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.document.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * 目录中的文件。 / The files of a folder, taken up once: nothing that is no plain file in it, no link, nothing too large to be meant.
 *
 * @param files content by path, the separator being a slash; the bytes are not copied
 */
public record FolderFiles(SortedMap<String, byte[]> files) {
    private static final int MOST_FILES = 10_000;

    /** Keeps the files in the order of their paths. */
    public FolderFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * 读取一个目录。 / Reads a folder.
     *
     * @throws PolicyLoadException with everything in it that is refused
     */
    public static FolderFiles of(Path folder) {
        List<Problem> problems = new ArrayList<>();
        SortedMap<String, byte[]> files = new TreeMap<>();
        Path real = real(folder);
        for (Path path : walk(real)) {
            String name = real.relativize(path).toString().replace('\\', '/');
            Place place = Place.of(name);
            try {
                BasicFileAttributes one =
                        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (one.isSymbolicLink()) {
                    problems.add(PublishProblems.PUB_106_LINK.at(place, ""));
                } else if (one.isOther()) {
                    problems.add(PublishProblems.PUB_106_SPECIAL.at(place, ""));
                } else if (one.isRegularFile() && one.size() > DocumentReader.MAX_BYTES) {
                    problems.add(PublishProblems.PUB_108_FILE.at(place, "", one.size(), DocumentReader.MAX_BYTES));
                } else if (one.isRegularFile()) {
                    files.put(name, read(path));
                }
            } catch (IOException e) {
                problems.add(
                        PublishProblems.PUB_107_READ.at(place, "", e.getClass().getSimpleName()));
            }
        }
        if (!problems.isEmpty()) {
            throw new PolicyLoadException(problems);
        }
        return new FolderFiles(files);
    }

    /** The folder itself, where a link to it was named. */
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw refused(PublishProblems.PUB_107_READ.at(
                    Place.of(folder.toString()), "", e.getClass().getSimpleName()));
        }
    }

    /** Everything below the folder, links not followed. */
    private static List<Path> walk(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> paths = walk.skip(1)
                    .limit(MOST_FILES + 1L)
                    .filter(path -> !LeftBehind.isOne(path))
                    .sorted()
                    .toList();
            if (paths.size() > MOST_FILES) {
                throw refused(PublishProblems.PUB_108_MANY.at(Place.of(folder.toString()), "", MOST_FILES));
            }
            return paths;
        } catch (IOException | UncheckedIOException e) {
            throw refused(PublishProblems.PUB_107_READ.at(
                    Place.of(folder.toString()), "", e.getClass().getSimpleName()));
        }
    }

    private static byte[] read(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(DocumentReader.MAX_BYTES);
        }
    }

    static PolicyLoadException refused(Problem problem) {
        return new PolicyLoadException(List.of(problem));
    }

    /** 摘要。 / SHA-256 over every path and content, 64 hexadecimal digits. */
    public String digest() {
        MessageDigest digest = sha256();
        files.forEach((path, bytes) -> {
            digest.update((path + '\0' + bytes.length + '\0').getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Writes them into a folder that does not exist yet, each one read-only. */
    void write(Path folder) throws IOException {
        Files.createDirectory(folder);
        for (String name : files.keySet()) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, files.get(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            if (!file.toFile().setReadOnly()) {
                throw new IOException("a file that cannot be made read-only");
            }
        }
    }

    /** What was begun and could not be finished; whatever cannot be removed is told as a stranger the next time. */
    static void remove(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException | UncheckedIOException e) {
            return;
        }
    }
}
