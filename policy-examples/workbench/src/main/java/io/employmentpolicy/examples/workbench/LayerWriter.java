package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 写入目录。 / Writes several files of a directory so that all of them are there or, when one cannot be written, none has changed. */
final class LayerWriter {
    private static final String BESIDE = ".writing";

    private LayerWriter() {}

    /** @param files content by path from the directory, which is made when it is not there */
    static void write(Path directory, Map<String, byte[]> files, Set<String> gone) {
        files.keySet().forEach(path -> inside(directory, path));
        gone.forEach(path -> inside(directory, path));
        Map<Path, Path> ready = new LinkedHashMap<>();
        List<Path> made = new ArrayList<>();
        try {
            for (Map.Entry<String, byte[]> one : files.entrySet()) {
                Path file = directory.resolve(one.getKey());
                folders(file.toAbsolutePath().getParent(), made);
                Path beside = file.resolveSibling(file.getFileName() + BESIDE);
                ready.put(beside, file);
                Files.write(beside, one.getValue());
            }
            replace(ready, gone.stream().map(directory::resolve).toList());
        } catch (IOException e) {
            ready.keySet().forEach(LayerWriter::forget);
            Collections.reverse(made);
            made.forEach(LayerWriter::forget);
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the folders on the way to a file, and remembers which. */
    private static void folders(@Nullable Path folder, List<Path> made) throws IOException {
        if (folder != null && !Files.exists(folder)) {
            folders(folder.getParent(), made);
            Files.createDirectory(folder);
            made.add(folder);
        }
    }

    /** Puts back what stood there when a later one cannot be put in its place or taken away. */
    private static void replace(Map<Path, Path> ready, List<Path> gone) throws IOException {
        Map<Path, Optional<byte[]>> before = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, Path> one : ready.entrySet()) {
                before.put(one.getValue(), content(one.getValue()));
                Files.move(one.getKey(), one.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
            for (Path file : gone) {
                before.put(file, content(file));
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            for (Map.Entry<Path, Optional<byte[]>> old : before.entrySet()) {
                if (old.getValue().isPresent()) {
                    Files.write(old.getKey(), old.getValue().get());
                } else {
                    Files.deleteIfExists(old.getKey());
                }
            }
            throw e;
        }
    }

    private static Optional<byte[]> content(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private static void forget(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // what could not be written may not be there to be deleted either
        }
    }

    /** No path leads out of the directory, nor does a link on its way. */
    private static void inside(Path directory, String path) {
        Path top = directory.toAbsolutePath().normalize();
        Path file = top.resolve(path).normalize();
        boolean out = !file.startsWith(top);
        for (Path at = file; !out && at != null && !at.equals(top); at = at.getParent()) {
            out = Files.exists(at, LinkOption.NOFOLLOW_LINKS) && Files.isSymbolicLink(at);
        }
        if (out) {
            throw new InvalidFactsException(List.of(InputProblems.LINK_OUT.at(Place.of(directory + "/" + path), "")));
        }
    }
}
