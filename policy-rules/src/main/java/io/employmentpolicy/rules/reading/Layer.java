package io.employmentpolicy.rules.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * 一层政策文件：随库发布的，或叠加其上的。 / One layer of policy files: the shipped ones, or an overlay laid over them.
 *
 * @param name name answers give it; empty for the shipped layer
 * @param files content by path, the separator being a slash
 */
public record Layer(String name, SortedMap<String, byte[]> files) {
    /** A folder holds less than this, or something else than policies was named. */
    private static final int MOST_FILES = 10_000;

    private static final String SHIPPED = "policies";

    /** Requires a name. */
    public Layer {
        Objects.requireNonNull(name, "name");
        files = new TreeMap<>(files);
    }

    /** 内存中的一层。 / A layer held in memory. */
    public static Layer of(String name, Map<String, byte[]> files) {
        return new Layer(name, new TreeMap<>(files));
    }

    /**
     * 目录中的一层。 / The layer in a directory.
     *
     * @throws UncheckedIOException if the directory cannot be read
     */
    public static Layer directory(String name, Path directory) {
        try (Stream<Path> paths = Files.walk(directory)) {
            SortedMap<String, byte[]> files = new TreeMap<>();
            for (Path path :
                    paths.filter(Files::isRegularFile).limit(MOST_FILES).toList()) {
                files.put(directory.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
            return new Layer(name, files);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read policies in " + directory, e);
        }
    }

    /** 随库发布的一层。 / The layer shipped inside this library. */
    public static Layer shipped() {
        URL url = Objects.requireNonNull(Layer.class.getClassLoader().getResource(SHIPPED), "shipped policies");
        try {
            URI uri = url.toURI();
            if (uri.getScheme().equals("file")) {
                return directory("", Path.of(uri));
            }
            return inArchive(uri);
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("cannot read shipped policies at " + url, e);
        }
    }

    private static Layer inArchive(URI uri) throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(uri, Map.of())) {
            return directory("", archive.provider().getPath(uri));
        } catch (FileSystemAlreadyExistsException open) {
            return directory("", Path.of(uri));
        }
    }

    /** How problems name a file of this layer. */
    String label(String path) {
        return name.isEmpty() ? path : name + ":" + path;
    }
}
