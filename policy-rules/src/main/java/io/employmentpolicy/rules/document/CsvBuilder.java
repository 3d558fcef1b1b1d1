package io.employmentpolicy.rules.document;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.suggest.LineBelow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * CSV 的行成树。 / Turns the rows of a table into a list of mappings: what stands under a name of the header goes by that name, and an empty cell
 * is nothing. Rows without content and rows that begin with {@code #} are passed over.
 */
final class CsvBuilder {
    private static final String COMMENT = "#";
    private static final String FORMULA = "=+-@\t\r";
    private static final String OTHER_SEPARATORS = "\t;；，";

    private final SourceText source;
    private final List<Problem> problems;
    private final Map<String, Place> names = new LinkedHashMap<>();
    private List<CsvScanner.Cell> header = List.of();
    private int cells;

    CsvBuilder(SourceText source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    Node build() throws Unreadable {
        CsvScanner scanner = new CsvScanner(source, problems);
        List<Node> rows = new ArrayList<>();
        while (!scanner.atEnd() && problems.size() < DocumentReader.MAX_PROBLEMS) {
            List<CsvScanner.Cell> row = scanner.row();
            count(row);
            if (row.stream().allMatch(cell -> cell.text().isEmpty())
                    || row.get(0).text().startsWith(COMMENT)) {
                continue;
            }
            if (header.isEmpty()) {
                header(row);
            } else if (LineBelow.begins(first(row))) {
                problems.add(DocumentProblems.LINE_BELOW.at(row.get(0).place(), "", first(row)));
            } else {
                rows.add(row(row));
            }
        }
        if (header.isEmpty()) {
            throw new Unreadable(DocumentProblems.EMPTY.at(source.whole(), ""));
        }
        return new Node.Sequence(rows, header.get(0).place());
    }

    private static String first(List<CsvScanner.Cell> row) {
        return row.stream()
                .map(CsvScanner.Cell::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void count(List<CsvScanner.Cell> row) throws Unreadable {
        cells += row.size();
        if (cells > DocumentReader.MAX_NODES) {
            throw new Unreadable(DocumentProblems.tooManyNodes(row.get(0).place()));
        }
        for (CsvScanner.Cell cell : row) {
            if (cell.text().length() > DocumentReader.MAX_TEXT) {
                throw new Unreadable(DocumentProblems.tooLong(cell.place()));
            }
        }
    }

    private void header(List<CsvScanner.Cell> row) {
        header = row;
        String first = row.get(0).text();
        if (row.size() == 1 && first.chars().anyMatch(c -> OTHER_SEPARATORS.indexOf(c) >= 0)) {
            problems.add(DocumentProblems.OTHER_SEPARATOR.at(row.get(0).place(), ""));
        }
        for (CsvScanner.Cell cell : row) {
            Place before = cell.text().isEmpty() ? null : names.putIfAbsent(cell.text(), cell.place());
            if (before != null) {
                problems.add(DocumentProblems.duplicate(cell.place(), cell.text(), before));
            }
        }
    }

    /** The text without the apostrophe that keeps a spreadsheet from taking it for a formula. */
    private static String bare(String text) {
        boolean disarmed = text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0;
        return disarmed ? text.substring(1) : text;
    }

    private Node row(List<CsvScanner.Cell> row) {
        Map<String, Node> entries = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            CsvScanner.Cell cell = row.get(i);
            if (cell.text().isEmpty()) {
                continue;
            }
            String name = i < header.size() ? header.get(i).text() : "";
            if (name.isEmpty()) {
                problems.add(DocumentProblems.BEYOND_HEADER.at(cell.place(), "", i + 1, header.size()));
            } else {
                entries.putIfAbsent(name, new Node.Scalar(bare(cell.text()), false, cell.place()));
                keys.putIfAbsent(name, cell.place());
            }
        }
        return new Node.Mapping(entries, keys, row.get(0).place());
    }
}
