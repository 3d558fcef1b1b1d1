package io.employmentpolicy.examples.workbench.mend;

import java.util.ArrayList;
import java.util.List;

/** 改正中的文件。 / The lines of a file while they are mended, and what was mended so far. Used by one thread. */
final class Draft {
    private final List<String> lines;
    private final List<Mend> mends = new ArrayList<>();

    Draft(String text) {
        lines = new ArrayList<>(List.of(text.split("\n", -1)));
    }

    int size() {
        return lines.size();
    }

    /** A line, from 0. */
    String line(int at) {
        return lines.get(at);
    }

    /** Puts a line in the place of another, if it is another. */
    void put(int at, Mend.Kind kind, String line) {
        if (!line.equals(lines.get(at))) {
            mends.add(new Mend(at + 1, kind, lines.get(at), line));
            lines.set(at, line);
        }
    }

    /** Of the file as a whole. */
    void whole(Mend.Kind kind, String before, String after) {
        mends.add(new Mend(0, kind, before, after));
    }

    String text() {
        return String.join("\n", lines);
    }

    List<Mend> mends() {
        return List.copyOf(mends);
    }
}
