package io.employmentpolicy.rules.reload;

import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.PolicyEngineBuilder;
import io.employmentpolicy.rules.publish.EditionStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 目录监看。 / Looks at a policy directory again and again and reloads it once it has come to rest: two looks in a row must find the same files, sizes
 * and times, and so must a third one after the files were read. A file that is half written is waited for. A directory that was refused is tried
 * again when it changes.
 */
public final class DirectoryWatcher implements AutoCloseable {
    private final ReloadingEngine engine;
    private final Path directory;
    private final Consumer<Reload> told;
    private final ScheduledExecutorService looking;
    private @Nullable Map<String, String> seen;
    private @Nullable Map<String, String> taken;

    /**
     * 监看一个目录。 / Begins to watch; what lies there now counts as loaded.
     *
     * @param directory laid over the shipped policies
     * @param told told of every try, on the thread that looks
     */
    public DirectoryWatcher(ReloadingEngine engine, Path directory, Consumer<Reload> told) {
        this.engine = Objects.requireNonNull(engine, "engine");
        this.directory = Objects.requireNonNull(directory, "directory");
        this.told = Objects.requireNonNull(told, "told");
        this.looking = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "policy-directory");
            thread.setDaemon(true);
            return thread;
        });
        this.seen = state().orElse(null);
        this.taken = seen;
    }

    /** 定时查看。 / Looks every so often from now on; the time between two looks is the time a directory must rest. */
    public void every(Duration rest) {
        long nanos = Objects.requireNonNull(rest, "rest").toNanos();
        looking.scheduleWithFixedDelay(this::look, nanos, nanos, TimeUnit.NANOSECONDS);
    }

    /** 查看一次。 / Looks once, and reloads what changed and has come to rest. */
    public synchronized void look() {
        Optional<Map<String, String>> now = state();
        boolean rests = now.isPresent() && now.get().equals(seen);
        seen = now.orElse(null);
        if (!rests || now.get().equals(taken)) {
            return;
        }
        Optional<Map<String, byte[]>> files = files();
        if (files.isEmpty() || !state().equals(now)) {
            return;
        }
        taken = now.get();
        Path name =
                Objects.requireNonNull(directory.toAbsolutePath().normalize().getFileName(), "directory");
        PolicyEngineBuilder builder = PolicyEngine.builder().compileOnDemand();
        told.accept(engine.reload(() -> (EditionStore.isAt(directory)
                        ? builder.overlay(
                                directory) // a folder of published editions: the one in force, held against its digest
                        : builder.overlay(name.toString(), files.get()))
                .build()));
    }

    /** Size and time of every file; empty while something comes or goes. */
    private Optional<Map<String, String>> state() {
        return each(path -> {
            BasicFileAttributes one = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return one.size() + " " + one.lastModifiedTime().toMillis() + " " + one.fileKey();
        });
    }

    private Optional<Map<String, byte[]>> files() {
        return each(Files::readAllBytes);
    }

    /** What is to be known of a file. */
    private interface Look<T> {
        T at(Path path) throws IOException;
    }

    private <T> Optional<Map<String, T>> each(Look<T> look) {
        Map<String, T> all = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(directory)) {
            for (Path path : (Iterable<Path>)
                    walk.filter(one -> Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS))::iterator) {
                all.put(directory.relativize(path).toString().replace('\\', '/'), look.at(path));
            }
            return Optional.of(all);
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty(); // a file went away while it was looked at: the next look finds how things stand
        }
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
