package io.employmentpolicy.rules.reading;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.document.DocumentReader;
import io.employmentpolicy.rules.problem.Problems;
import io.employmentpolicy.rules.suggest.LineBelow;
import io.employmentpolicy.rules.syntax.SourceFile;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** CSV 的表头与行。 / Header and rows of a CSV text: plain commas, no quotes, white space around cells dropped. */
final class CsvRows {
    /** More lines than people write above the header of a table. */
    private static final int MOST_ABOVE = 6;

    private final String file;
    private final int linesAbove;
    private final List<String> lines;
    private final List<String> header;
    private final Problems problems;

    private CsvRows(String file, int linesAbove, List<String> lines, Problems problems) {
        this.file = file;
        this.linesAbove = linesAbove;
        this.lines = lines;
        this.header = lines.isEmpty() ? List.of() : split(lines.get(0));
        this.problems = problems;
    }

    /**
     * The rows of a file, or of a part of it; empty when its text cannot be read.
     *
     * @param linesAbove how many lines of the file stand above the header
     */
    static Optional<CsvRows> of(String file, int linesAbove, byte[] bytes, Problems problems) {
        return SourceFile.text(file, DocumentReader.withoutMark(bytes), problems)
                .map(text -> new CsvRows(file, linesAbove, text.lines().toList(), problems));
    }

    /** One row that has a cell for every column. */
    record Row(Map<String, String> cells, Place place) {
        /** What stands under a column; empty when there is nothing or no such column. */
        String text(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The same; null when there is nothing. */
        @Nullable
        String cell(String column) {
            return text(column).isEmpty() ? null : text(column);
        }
    }

    /** A row with too many or too few cells, or with quotes. */
    record Misfit(String line, int cells, int columns, Place place) {}

    private static List<String> split(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }

    List<String> header() {
        return header;
    }

    Place place() {
        return Place.of(file, linesAbove + 1);
    }

    /** Columns that must be there and are not. */
    List<String> lacking(Collection<String> required) {
        return required.stream().filter(one -> !header.contains(one)).toList();
    }

    /** The line on which all of these stand as a header, if it is not the first; 0 when there is none. */
    int headerBelow(Collection<String> required) {
        for (int i = 1; i < Math.min(lines.size(), MOST_ABOVE); i++) {
            if (split(lines.get(i)).containsAll(required)) {
                return linesAbove + i + 1;
            }
        }
        return 0;
    }

    /** Columns that are there and may not be. */
    List<String> strangers(Collection<String> allowed) {
        return header.stream().filter(one -> !allowed.contains(one)).toList();
    }

    boolean columnsDiffer() {
        return new HashSet<>(header).size() == header.size();
    }

    /** Goes over the rows below the header until nobody would read on for the problems they have. */
    void each(Consumer<Row> fitting, Consumer<Misfit> misfit) {
        int most = problems.count() + Problems.MOST_IN_FILE;
        for (int i = 1; i < lines.size() && problems.count() < most; i++) {
            if (!isEmpty(lines.get(i))) {
                row(lines.get(i), Place.of(file, linesAbove + i + 1), fitting, misfit);
            }
        }
    }

    /** Rows that a spreadsheet saves below the last one hold nothing but commas. */
    private static boolean isEmpty(String line) {
        return line.chars().allMatch(sign -> sign == ',' || Character.isWhitespace(sign));
    }

    private void row(String line, Place place, Consumer<Row> fitting, Consumer<Misfit> misfit) {
        List<String> cells = split(line);
        String first =
                cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
        if (LineBelow.begins(first)) {
            problems.add(ReadingProblems.TABLE_115_SUM.at(place, "", first));
            return;
        }
        if (cells.size() != header.size() || line.indexOf('"') >= 0) {
            misfit.accept(new Misfit(line, cells.size(), header.size(), place));
            return;
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            named.put(header.get(i), cells.get(i));
        }
        fitting.accept(new Row(named, place));
    }
}
