package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 写入目录。 / Writes several files of a directory so that all of them are there or, when one cannot be written, none has changed. */
final class LayerWriter {
    private static final String BESIDE = ".writing";

    private LayerWriter() {}

    /** @param files content by path from the directory, which is made when it is not there */
    static void write(Path directory, Map<String, byte[]> files, Set<String> gone) {
        files.keySet().forEach(path -> inside(directory, path));
        gone.forEach(path -> inside(directory, path));
        Map<Path, Path> ready = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, byte[]> one : files.entrySet()) {
                Path file = directory.resolve(one.getKey());
                Files.createDirectories(file.toAbsolutePath().getParent());
                Path beside = file.resolveSibling(file.getFileName() + BESIDE);
                ready.put(beside, file);
                Files.write(beside, one.getValue());
            }
            replace(ready);
            for (String path : gone) {
                Files.deleteIfExists(directory.resolve(path));
            }
        } catch (IOException e) {
            ready.keySet().forEach(LayerWriter::forget);
            throw new UncheckedIOException(e);
        }
    }

    /** Puts back what stood there when a later one cannot be put in its place. */
    private static void replace(Map<Path, Path> ready) throws IOException {
        Map<Path, byte[]> before = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, Path> one : ready.entrySet()) {
                Path file = one.getValue();
                before.put(file, Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
                Files.move(one.getKey(), file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            for (Map.Entry<Path, byte[]> old : before.entrySet()) {
                if (old.getValue().length == 0) {
                    Files.deleteIfExists(old.getKey());
                } else {
                    Files.write(old.getKey(), old.getValue());
                }
            }
            throw e;
        }
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
            throw new InvalidFactsException(List.of(new Problem(
                    "WB-132",
                    Place.of(directory + "/" + path),
                    "",
                    new Text("经由链接通到目录之外", "a link that leads out of the directory"),
                    new Text("目录之内的文件", "files in the directory"),
                    new Text("换一个目录", "take another directory"))));
        }
    }
}
