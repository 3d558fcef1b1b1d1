package io.employmentpolicy.rules.publish;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.publish.Published.Act;
import io.employmentpolicy.rules.publish.Published.Turn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * 发布目录。 / A folder of published editions: {@code 0001}, {@code 0002} … never written to again, and the register, whose last row says which is in
 * force. Another comes into force by putting a whole new register in the place of the old one, so that whoever reads finds the one or the other.
 */
public final class EditionStore {
    private static final String NEW = ".new";
    private static final String LOCK = ".lock";

    private final Path folder;
    private final Register register;

    private EditionStore(Path folder, Register register) {
        this.folder = folder;
        this.register = register;
    }

    /** 是否为发布目录。 / Whether a folder holds published editions. */
    public static boolean isAt(Path folder) {
        return Files.isRegularFile(folder.resolve(Register.FILE), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * 打开。 / Opens a folder of published editions, or an empty one.
     *
     * @throws PolicyLoadException if the register cannot be read, or the folder holds something else
     */
    public static EditionStore open(Path folder) {
        try {
            if (isAt(folder)) {
                return new EditionStore(folder, Register.read(Files.readAllBytes(folder.resolve(Register.FILE))));
            }
            if (Files.isDirectory(folder) && entries(folder).stream().anyMatch(name -> !name.equals(LOCK))) {
                throw FolderFiles.refused(PublishProblems.PUB_101.at(Place.of(folder.toString()), "", Register.FILE));
            }
            return new EditionStore(folder, new Register(List.of()));
        } catch (IOException | UncheckedIOException e) {
            throw FolderFiles.refused(PublishProblems.PUB_107_READ.at(
                    Place.of(folder.toString()), "", e.getClass().getSimpleName()));
        }
    }

    private static List<String> entries(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** 换版的经过。 / How editions came into force, in order. */
    public List<Turn> turns() {
        return register.turns();
    }

    /**
     * 现行的一版。 / The edition in force; empty while the shipped policies serve alone.
     *
     * @throws PolicyLoadException if its folder is not as it was published
     */
    public Optional<Published> current() {
        return edition(register.current());
    }

    /**
     * 撤回后的一版。 / The edition that undoing would put back; empty where that is the shipped policies alone.
     *
     * @throws PolicyLoadException if its folder is not as it was published, or there is nothing to undo
     */
    public Optional<Published> before() {
        if (register.current() == 0) {
            throw FolderFiles.refused(PublishProblems.PUB_110.at(Place.of(folder.toString()), ""));
        }
        return edition(register.before(register.current()));
    }

    /**
     * 某一版。 / A published edition; empty for a number that was not published.
     *
     * @throws PolicyLoadException if its folder is not as it was published
     */
    public Optional<Published> edition(int number) {
        return register.published(number).map(turn -> {
            String name = Published.folder(number);
            Path path = folder.resolve(name);
            if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                throw FolderFiles.refused(PublishProblems.PUB_104.at(Place.of(name), ""));
            }
            FolderFiles files = FolderFiles.of(path);
            if (!files.digest().equals(turn.digest())) {
                throw FolderFiles.refused(
                        PublishProblems.PUB_105.at(Place.of(name), "", files.digest(), turn.digest()));
            }
            return new Published(number, turn.day(), turn.digest(), files);
        });
    }

    /** 全部问题。 / What is not as it was published, and what nobody published; empty when all is well. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (int number = 1; number <= register.last(); number++) {
            try {
                edition(number);
            } catch (PolicyLoadException e) {
                problems.addAll(e.problems());
            }
        }
        try {
            for (String name : Files.isDirectory(folder) ? entries(folder) : List.<String>of()) {
                stranger(name).ifPresent(problems::add);
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add(PublishProblems.PUB_107_READ.at(
                    Place.of(folder.toString()), "", e.getClass().getSimpleName()));
        }
        return problems;
    }

    private Optional<Problem> stranger(String name) {
        boolean known = name.equals(Register.FILE)
                || name.equals(Register.FILE + NEW)
                || name.equals(LOCK)
                || Stream.iterate(1, number -> number <= register.last(), number -> number + 1)
                        .anyMatch(number -> Published.folder(number).equals(name));
        if (known) {
            return Optional.empty();
        }
        boolean directory = Files.isDirectory(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
        return Optional.of((directory ? PublishProblems.PUB_103_FOLDER : PublishProblems.PUB_103_OTHER)
                .at(Place.of(name), "", Register.FILE));
    }

    /**
     * 发布。 / Keeps files as the next edition and brings it into force.
     *
     * @param day day of publishing
     * @param why number of the change note
     * @return the folder as it is from then on
     * @throws PolicyLoadException if the folder is not in order, the files are those in force, the day lies before the last one, or nothing can be
     *     written; then the edition before stays in force
     */
    public static EditionStore publish(Path folder, FolderFiles files, LocalDate day, String why) {
        return turn(folder, day, store -> {
            String digest = files.digest();
            int number = store.register.last() + 1;
            if (store.current().map(Published::digest).orElse("").equals(digest)) {
                throw FolderFiles.refused(PublishProblems.PUB_111.at(
                        Place.of(folder.toString()), "", Published.folder(store.register.current())));
            }
            store.write(files, Published.folder(number));
            return new Turn(day, Act.PUBLISH, number, digest, why);
        });
    }

    /**
     * 撤回。 / Puts the edition before the one in force back.
     *
     * @return the folder as it is from then on
     * @throws PolicyLoadException as for {@link #publish}, or if there is nothing to undo
     */
    public static EditionStore undo(Path folder, LocalDate day, String why) {
        return turn(
                folder,
                day,
                store -> store.before()
                        .map(one -> new Turn(day, Act.UNDO, one.number(), one.digest(), why))
                        .orElseGet(() -> new Turn(day, Act.UNDO, 0, "", why)));
    }

    /** One at a time, and only in a folder that is in order. */
    private static EditionStore turn(Path folder, LocalDate day, Function<EditionStore, Turn> next) {
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                if (lock == null) {
                    throw FolderFiles.refused(PublishProblems.PUB_109.at(Place.of(folder.toString()), ""));
                }
                EditionStore store = open(folder);
                List<Problem> problems = store.problems();
                if (!problems.isEmpty()) {
                    throw new PolicyLoadException(problems);
                }
                store.inOrder(day);
                return store.with(next.apply(store));
            }
        } catch (OverlappingFileLockException e) {
            throw FolderFiles.refused(PublishProblems.PUB_109.at(Place.of(folder.toString()), ""));
        } catch (IOException | UncheckedIOException e) {
            throw unwritable(folder, e);
        }
    }

    private void inOrder(LocalDate day) {
        if (!turns().isEmpty() && day.isBefore(turns().get(turns().size() - 1).day())) {
            LocalDate last = turns().get(turns().size() - 1).day();
            throw FolderFiles.refused(PublishProblems.PUB_112.at(Place.of(folder.toString()), "", day, last));
        }
    }

    private void write(FolderFiles files, String name) {
        Path beginning = folder.resolve(name + NEW);
        try {
            files.write(beginning);
            Files.move(beginning, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            FolderFiles.remove(beginning);
            throw unwritable(folder, e);
        }
    }

    private EditionStore with(Turn turn) throws IOException {
        Register longer = register.with(turn);
        Path beginning = folder.resolve(Register.FILE + NEW);
        Files.write(beginning, longer.bytes());
        Files.move(beginning, folder.resolve(Register.FILE), StandardCopyOption.ATOMIC_MOVE);
        return new EditionStore(folder, longer);
    }

    private static PolicyLoadException unwritable(Path folder, Exception cause) {
        return FolderFiles.refused(PublishProblems.PUB_107_WRITE.at(
                Place.of(folder.toString()), "", cause.getClass().getSimpleName()));
    }
}
