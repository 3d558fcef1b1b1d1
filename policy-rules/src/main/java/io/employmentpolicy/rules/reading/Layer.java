package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.rules.publish.EditionStore;
import io.employmentpolicy.rules.publish.Published;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 一层政策文件：随库发布的，或叠加其上的。 / One layer of policy files: the shipped ones, or an overlay laid over them.
 *
 * @param name name answers give it; empty for the shipped layer
 * @param files content by path, the separator being a slash
 */
public record Layer(String name, SortedMap<String, byte[]> files) {
    private static final String SHIPPED = "policies/";
    private static final String INDEX = "policies.index";

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
     * 目录中的一层。 / The layer in a directory; in one of published editions, the one in force, named by its number too.
     *
     * @throws PolicyLoadException if the directory cannot be read, with everything in it that cannot be a policy file
     */
    public static Layer directory(String name, Path directory) {
        if (EditionStore.isAt(directory)) {
            return EditionStore.open(directory)
                    .current()
                    .map(one -> new Layer(
                            name + "/" + Published.folder(one.number()),
                            one.files().files()))
                    .orElseGet(() -> new Layer(name, new TreeMap<>()));
        }
        try {
            return new Layer(name, DirectoryFiles.of(name, directory));
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(directory.toString(), e);
        }
    }

    /**
     * 随库发布的一层。 / The layer shipped inside this library.
     *
     * <p>Read by a list made with the library, file by file, beside a class of the library: nothing else on the class path can hide it, no
     * archive is opened that others may close, and an archive need not tell what is in it.
     *
     * @throws PolicyLoadException if the library was packed without a file it needs
     */
    public static Layer shipped() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        new String(resource(INDEX), StandardCharsets.UTF_8)
                .lines()
                .filter(path -> !path.isBlank())
                .forEach(path -> files.put(path, resource(SHIPPED + path)));
        return new Layer("", files);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Layer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new PolicyLoadException(List.of(ReadingProblems.POLICY_150_LOST.at(Place.of(name), "")));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static PolicyLoadException unreadable(String name, Exception cause) {
        PolicyLoadException unreadable = new PolicyLoadException(List.of(ReadingProblems.POLICY_151.at(
                Place.of(name), "", cause.getClass().getSimpleName())));
        unreadable.initCause(cause);
        return unreadable;
    }

    /** How problems name a file of this layer. */
    String label(String path) {
        return name.isEmpty() ? path : name + ":" + path;
    }
}
