package io.employmentpolicy.rules.document;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns CSV (RFC 4180) into a list of mappings: the header names what stands below. The place of a cell is its line and the number of its column. An
 * empty cell is not there, {@code null} is null; the apostrophe that disarms a formula is dropped.
 */
final class CsvTree {
    private static final String FORMULA = "=+-@\t\r";

    private final String file;
    private final String text;
    private final List<Problem> problems;
    private int at;
    private int line = 1;

    CsvTree(String file, String text, List<Problem> problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    private record Cell(String text, boolean quoted) {}

    Node document() throws Unreadable {
        Place start = new Place(file, 1, 1);
        if (text.isBlank()) {
            throw new Unreadable(DocumentProblems.empty(start));
        }
        List<Cell> header = record();
        List<String> names = names(header);
        List<Node> rows = new ArrayList<>();
        while (at < text.length() && problems.size() < DocumentReader.MAX_PROBLEMS) {
            int first = line;
            List<Cell> cells = record();
            boolean blank = cells.size() == 1 && cells.get(0).text().isBlank();
            if (!blank && cells.size() != names.size()) {
                problems.add(DocumentProblems.cells(new Place(file, first, 0), cells.size(), names.size()));
            } else if (!blank) {
                rows.add(row(names, cells, first));
            }
        }
        return new Node.Sequence(rows, start);
    }

    private List<String> names(List<Cell> header) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).text().strip();
            Place place = new Place(file, 1, i + 1);
            if (name.isEmpty()) {
                problems.add(DocumentProblems.namelessColumn(place));
            } else if (names.contains(name)) {
                problems.add(DocumentProblems.columnTwice(place, name));
            }
            names.add(name);
        }
        return names;
    }

    private Node row(List<String> names, List<Cell> cells, int first) {
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = bare(cells.get(i));
            if (!cell.isEmpty() && !names.get(i).isEmpty()) {
                Place place = new Place(file, first, i + 1);
                entries.put(names.get(i), new Node.Scalar(cell.equals("null") ? null : cell, false, place));
                keys.put(names.get(i), place);
            }
        }
        return new Node.Mapping(entries, keys, new Place(file, first, 0));
    }

    private static String bare(Cell cell) {
        String text = cell.quoted() ? cell.text() : cell.text().strip();
        boolean disarmed = text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0;
        return disarmed ? text.substring(1) : text;
    }

    /** The cells up to the end of a line that stands in no quotation marks. */
    private List<Cell> record() throws Unreadable {
        List<Cell> cells = new ArrayList<>();
        while (true) {
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted(cells.size() + 1) : plain());
            if (at >= text.length()) {
                return cells;
            }
            char end = text.charAt(at++);
            if (end != ',') {
                if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                    at++;
                }
                line++;
                return cells;
            }
        }
    }

    private Cell plain() {
        int start = at;
        while (at < text.length() && ",\n\r".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return new Cell(text.substring(start, at), false);
    }

    private Cell quoted(int column) throws Unreadable {
        Place place = new Place(file, line, column);
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char one = text.charAt(at++);
            if (one == '"' && at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else if (one == '"') {
                return closed(cell.toString(), place);
            } else {
                if (one == '\n') {
                    line++;
                }
                cell.append(one);
            }
        }
        throw new Unreadable(DocumentProblems.openQuote(place));
    }

    private Cell closed(String cell, Place place) throws Unreadable {
        if (at < text.length() && ",\n\r".indexOf(text.charAt(at)) < 0) {
            throw new Unreadable(DocumentProblems.behindQuote(place));
        }
        return new Cell(cell, true);
    }
}
