package io.employmentpolicy.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** 分段与完成标记。 / Where parts lie, and which are done: a part counts when its mark is there, written after all its rows, and says the same run. */
final class Parts {
    private final String output;
    private final String run;
    private final Configuration hadoop;

    /** @param run what tells one run from another: input, day, edition, number of parts */
    Parts(String output, String run, Configuration hadoop) {
        this.output = output;
        this.run = run;
        this.hadoop = hadoop;
    }

    String rows() {
        return output + "/rows";
    }

    String rows(int part) {
        return rows() + "/part=" + name(part);
    }

    private Path mark(int part) {
        return new Path(output + "/done/" + name(part));
    }

    private static String name(int part) {
        return String.format(Locale.ROOT, "%05d", part);
    }

    boolean done(int part) {
        try {
            FileSystem files = mark(part).getFileSystem(hadoop);
            if (!files.exists(mark(part))) {
                return false;
            }
            try (InputStream in = files.open(mark(part))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8).equals(run);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Takes the mark away before a part is written anew, so that no old mark speaks for new rows. */
    void begin(int part) {
        try {
            mark(part).getFileSystem(hadoop).delete(mark(part), false);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes the mark under another name and renames it: half a mark is none. */
    void finish(int part) {
        try {
            FileSystem files = mark(part).getFileSystem(hadoop);
            Path half = mark(part).suffix(".half");
            try (OutputStream out = files.create(half, true)) {
                out.write(run.getBytes(StandardCharsets.UTF_8));
            }
            if (!files.rename(half, mark(part))) {
                throw new IOException("cannot rename " + half);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
