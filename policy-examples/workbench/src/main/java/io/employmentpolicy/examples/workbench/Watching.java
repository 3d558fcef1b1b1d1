package io.employmentpolicy.examples.workbench;

import io.employmentpolicy.model.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** 盯着一个目录。 / Does something now and whenever a folder has changed and come to rest, until somebody types q. */
final class Watching {
    private static final long LOOK_EVERY_MILLIS = 400;
    private static final int QUIT = 'q';

    private final Path folder;
    private final Console console;
    private final Language language;

    Watching(Path folder, Console console, Language language) {
        this.folder = folder;
        this.console = console;
        this.language = language;
    }

    int each(Runnable step) {
        SortedMap<String, String> done = look();
        step.run();
        waiting();
        SortedMap<String, String> last = done;
        while (!quits()) {
            SortedMap<String, String> now = look();
            if (!now.equals(done) && now.equals(last)) { // half-written files are left until they rest
                done = now;
                step.run();
                waiting();
            }
            last = now;
        }
        return Exit.OK;
    }

    private void waiting() {
        console.line(language == Language.ZH ? "—— 等待改动，q 结束 ——" : "-- waiting for changes, q ends --");
    }

    /** What tells whether a file is still the same: its size and when it was written. */
    private SortedMap<String, String> look() {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
                files.put(path.toString(), file.size() + " " + file.lastModifiedTime());
            }
        } catch (IOException | UncheckedIOException e) {
            files.put("", "gone while it was looked at");
        }
        return files;
    }

    private boolean quits() {
        try {
            Thread.sleep(LOOK_EVERY_MILLIS);
            while (console.in().available() > 0) {
                if (console.in().read() == QUIT) {
                    return true;
                }
            }
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        } catch (IOException e) {
            return true;
        }
    }
}
