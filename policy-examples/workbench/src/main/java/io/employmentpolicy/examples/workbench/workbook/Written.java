package io.employmentpolicy.examples.workbench.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 写成的文件。 / A file made of cells, which knows from which cell each part of its text came. */
final class Written {
    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private int line = 1;
    private int column = 1;

    private record Part(int line, int from, int to, Spot spot) {}

    /** Text of no cell. */
    Written add(String more) {
        for (int at = 0; at < more.length(); ) {
            int point = more.codePointAt(at);
            column++;
            if (point == '\n') {
                line++;
                column = 1;
            }
            at += Character.charCount(point);
        }
        text.append(more);
        return this;
    }

    /** Text of a cell. */
    Written add(String more, Spot spot) {
        int from = column;
        int first = line;
        add(more);
        parts.add(new Part(first, from, line == first ? column : Integer.MAX_VALUE, spot));
        return this;
    }

    /** The cell a place in the text came from; of a whole line, the first one in it. */
    Optional<Spot> spot(int wanted, int at) {
        Optional<Part> exact = parts.stream()
                .filter(part -> part.line() == wanted && part.from() <= at && at <= part.to())
                .findFirst();
        return exact.or(() ->
                        parts.stream().filter(part -> part.line() == wanted).findFirst())
                .or(() -> parts.stream().filter(part -> part.line() <= wanted).reduce((one, last) -> last))
                .map(Part::spot);
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
