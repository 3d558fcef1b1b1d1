package io.employmentpolicy.rules.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 守望。 / What a hostile input must leave as it was: the files of a folder, child processes, sockets, threads that outlive it. */
final class Watch {
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
    private static final List<Path> NETWORK = Stream.of("tcp", "tcp6", "udp", "udp6")
            .map(name -> Path.of("/proc/net", name))
            .toList();
    private static final Set<String> OF_THE_MACHINE = Set.of("Cleaner", "Finalizer", "Reference", "JUnit", "junit");

    private static final String SOCKET = "socket:[";

    private final Path folder;
    private final Set<String> files;
    private final Set<Long> children;
    private final Set<String> sockets;
    private final Set<Thread> threads;

    private Watch(Path folder) {
        this.folder = folder;
        this.files = files(folder);
        this.children = children();
        this.sockets = sockets();
        this.threads = Thread.getAllStackTraces().keySet();
    }

    static Watch over(Path folder) {
        return new Watch(folder);
    }

    /** Nothing is there that was not there before. */
    void nothingLeft(String after) {
        assertThat(files(folder)).as("files after " + after).isEqualTo(files);
        assertThat(children()).as("processes after " + after).isEqualTo(children);
        assertThat(files(sockets(), sockets)).as("sockets after " + after).isEmpty();
        assertThat(Thread.getAllStackTraces().keySet().stream()
                        .filter(one -> !threads.contains(one) && one.isAlive() && !one.isDaemon())
                        .map(Thread::getName)
                        .filter(name -> OF_THE_MACHINE.stream().noneMatch(name::contains)))
                .as("threads after " + after)
                .isEmpty();
    }

    private static Set<String> files(Set<String> now, Set<String> before) {
        Set<String> more = new TreeSet<>(now);
        more.removeAll(before);
        return more;
    }

    private static Set<String> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.map(Path::toString).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Long> children() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    /** Those of networks, where the machine tells them; what tools use to look into a running program is none. */
    private static Set<String> sockets() {
        if (!Files.isDirectory(DESCRIPTORS)) {
            return Set.of();
        }
        try (Stream<Path> list = Files.list(DESCRIPTORS)) {
            Set<String> open = list.map(Watch::target)
                    .filter(name -> name.startsWith(SOCKET))
                    .map(name -> name.substring(SOCKET.length(), name.length() - 1))
                    .collect(Collectors.toSet());
            Set<String> network = new TreeSet<>();
            for (Path table : NETWORK) {
                if (!open.isEmpty() && Files.isReadable(table)) {
                    Files.readAllLines(table)
                            .forEach(line -> network.addAll(List.of(line.strip().split("\\s+"))));
                }
            }
            open.retainAll(network);
            return open;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException alreadyClosed) {
            return "";
        }
    }
}
