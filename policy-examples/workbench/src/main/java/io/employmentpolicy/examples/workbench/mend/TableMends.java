package io.employmentpolicy.examples.workbench.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** CSV 文件。 / Mends the rows of a table: separators, forms of days and rates, blanks around cells. */
final class TableMends {
    /** What is said in words: a day in it is not a day. */
    private static final Set<String> WORDS =
            Set.of("id", "title", "title-en", "why", "source", "place", "note", "declarative", "text");

    private final Draft draft;
    private final boolean ratios;
    private List<String> header = List.of();

    private TableMends(Draft draft, boolean ratios) {
        this.draft = draft;
        this.ratios = ratios;
    }

    /** @param ratios whether the values of the table are shares */
    static void mend(Draft draft, boolean ratios) {
        new TableMends(draft, ratios).rows();
    }

    private void rows() {
        for (int at = 0; at < draft.size(); at++) {
            String line = draft.line(at);
            boolean comment = line.startsWith("#") || line.isBlank();
            if (!comment && !balanced(line)) {
                return; // a cell of several lines: from here on nobody can tell rows from lines
            }
            if (!comment && header.isEmpty()) {
                separate(at, Optional.empty());
                header = cells(draft.line(at)).orElse(List.of()).stream()
                        .map(String::strip)
                        .toList();
                if (header.stream().anyMatch(name -> name.contains("\""))) {
                    return;
                }
            } else if (!comment) {
                separate(at, Optional.of(header.size()));
                row(at);
            }
        }
    }

    private static boolean balanced(String line) {
        return line.chars().filter(c -> c == '"').count() % 2 == 0;
    }

    /** Full-width commas of a row that has no others and then has as many cells as the header. */
    private void separate(int at, Optional<Integer> columns) {
        String line = draft.line(at);
        if (line.indexOf(',') >= 0 || line.indexOf('"') >= 0 || line.indexOf('，') < 0) {
            return;
        }
        String mended = line.replace('，', ',');
        boolean fits = columns.map(count -> mended.split(",", -1).length == count)
                .orElseGet(() -> mended.matches("[A-Za-z0-9_.,\\[\\]\\- ]+"));
        if (fits) {
            draft.put(at, Mend.Kind.SIGNS, mended);
        }
    }

    private void row(int at) {
        Optional<List<String>> cells = cells(draft.line(at));
        if (cells.isEmpty() || cells.get().size() > header.size()) {
            return;
        }
        List<String> half = each(cells.get(), Signs::halfWidth);
        draft.put(at, Mend.Kind.SIGNS, join(half));
        List<String> days = each(half, value -> Signs.day(value).orElse(value));
        draft.put(at, Mend.Kind.DAY, join(days));
        if (ratios) {
            List<String> rates = new ArrayList<>(days);
            int value = header.indexOf("value");
            if (value >= 0 && value < rates.size()) {
                rates.set(value, Signs.rate(rates.get(value)).orElse(rates.get(value)));
            }
            draft.put(at, Mend.Kind.RATE, join(rates));
        }
    }

    private List<String> each(List<String> cells, UnaryOperator<String> mend) {
        List<String> mended = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean words = WORDS.contains(header.get(i)) || cell.startsWith("\"");
            mended.add(words ? cell : mend.apply(cell));
        }
        return mended;
    }

    private static String join(List<String> cells) {
        return cells.stream().collect(Collectors.joining(","));
    }

    /** The cells of a row as they stand, those in quotes with them; empty when a quote stands in the middle of one. */
    private static Optional<List<String>> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '"') {
                if (!quoted && cell.length() > 0 && cell.charAt(0) != '"') {
                    return Optional.empty();
                }
                quoted = !quoted;
            }
            if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return Optional.of(cells);
    }
}
