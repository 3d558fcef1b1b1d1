package io.employmentpolicy.model.problem;

import java.util.Objects;

/**
 * 位置：文件、行、列。 / Where something stands: file, line, column.
 *
 * @param file file or input name, never null
 * @param line line counted from 1; 0 when the whole file is meant
 * @param column column counted from 1; 0 when the whole line is meant
 */
public record Place(String file, int line, int column) {
    /** Refuses a missing file name and negative positions. */
    public Place {
        Objects.requireNonNull(file, "file");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("negative position: line " + line + ", column " + column);
        }
    }

    /** 整个文件。 / The file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** 文件的一行。 / One line of a file. */
    public static Place of(String file, int line) {
        return new Place(file, line, 0);
    }

    /** Prints {@code file}, {@code file:line} or {@code file:line:column}. */
    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
