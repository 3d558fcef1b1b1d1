package io.employmentpolicy.rules.document;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** CSV 的逐行切分。 / Cuts the text of a table into rows of cells: commas between them, quotes around those that hold a comma, quote or line end. */
final class CsvScanner {
    private static final char QUOTE = '"';

    private final SourceText source;
    private final String text;
    private final List<Problem> problems;
    private int at;
    private int line = 1;
    private int lineStart;

    CsvScanner(SourceText source, List<Problem> problems) {
        this.source = source;
        this.text = source.text();
        this.problems = problems;
    }

    /** One cell without its quotes and without white space around it. */
    record Cell(String text, Place place) {}

    boolean atEnd() {
        return at >= text.length();
    }

    /** The cells of the next row; at least one. */
    List<Cell> row() {
        List<Cell> cells = new ArrayList<>();
        do {
            cells.add(cell());
        } while (separator());
        lineEnd();
        return cells;
    }

    private boolean separator() {
        if (!atEnd() && text.charAt(at) == ',') {
            at++;
            return true;
        }
        return false;
    }

    private void lineEnd() {
        int end = at;
        if (!atEnd() && text.charAt(at) == '\r') {
            at++;
        }
        if (!atEnd() && text.charAt(at) == '\n') {
            at++;
        }
        if (at > end) {
            nextLine();
        }
    }

    private void nextLine() {
        line++;
        lineStart = at;
    }

    private Place here() {
        return source.place(line, text.codePointCount(lineStart, at) + 1);
    }

    private Cell cell() {
        Place place = here();
        return !atEnd() && text.charAt(at) == QUOTE ? quoted(place) : plain(place);
    }

    private Cell plain(Place place) {
        int start = at;
        while (!atEnd() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String found = text.substring(start, at);
        if (found.indexOf(QUOTE) >= 0) {
            problems.add(DocumentProblems.STRAY_QUOTE.at(place, ""));
        }
        return new Cell(found.strip(), place);
    }

    private Cell quoted(Place place) {
        at++;
        StringBuilder cell = new StringBuilder();
        while (!atEnd()) {
            char c = text.charAt(at++);
            if (c == QUOTE && !atEnd() && text.charAt(at) == QUOTE) {
                at++;
                cell.append(QUOTE);
            } else if (c == QUOTE) {
                return closed(cell.toString().strip(), place);
            } else {
                cell.append(c);
                if (c == '\n') {
                    nextLine();
                }
            }
        }
        problems.add(DocumentProblems.OPEN_QUOTE.at(place, ""));
        return new Cell(cell.toString().strip(), place);
    }

    private Cell closed(String cell, Place place) {
        int end = at;
        Cell behind = plain(place);
        if (!behind.text().isEmpty()) {
            problems.add(
                    DocumentProblems.STRAY_QUOTE.at(source.place(line, text.codePointCount(lineStart, end) + 1), ""));
        }
        return new Cell(cell, place);
    }
}
