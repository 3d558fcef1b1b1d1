package io.employmentpolicy.examples.service.mapping;

import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.rules.document.Node;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 一格。 / Reads one cell of a table as the value that facts hold. */
final class Cell {
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-?([0-9]{2})-?([0-9]{2})");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-?([0-9]{2})");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,9})?");

    private final String path;
    private final List<Problem> problems;

    Cell(String path, List<Problem> problems) {
        this.path = path;
        this.problems = problems;
    }

    /** The value; null when the cell is empty or wrong. */
    @Nullable
    Node value(Table.Column column, Node cell) {
        if (!(cell instanceof Node.Scalar scalar)) {
            problems.add(MappingProblems.notInForm(cell.place(), path, "…", column.form()));
            return null;
        }
        String text = scalar.text();
        if (text == null || text.isBlank()) {
            return null;
        }
        return column.form() == Table.Form.CODE
                ? coded(column.codes(), scalar, text.strip())
                : written(column.form(), scalar, text.strip());
    }

    private @Nullable Node coded(Table.Codes codes, Node.Scalar cell, String code) {
        if (!codes.values().containsKey(code)) {
            problems.add(MappingProblems.unknownCode(cell.place(), path, code, codes));
            return null;
        }
        String value = codes.values().get(code);
        return value == null ? null : new Node.Scalar(value, true, cell.place());
    }

    private @Nullable Node written(Table.Form form, Node.Scalar cell, String text) {
        return switch (form) {
            case TEXT -> new Node.Scalar(text, true, cell.place());
            case NUMBER ->
                NUMBER.matcher(text).matches() ? new Node.Scalar(text, false, cell.place()) : none(cell, form);
            case DATE -> {
                Matcher day = DATE.matcher(text);
                yield day.matches()
                        ? new Node.Scalar(day.group(1) + "-" + day.group(2) + "-" + day.group(3), true, cell.place())
                        : none(cell, form);
            }
            case MONTH -> {
                Node.Scalar month = month(cell, text);
                yield month == null ? none(cell, form) : month;
            }
            case MONTHS -> {
                Node.Scalar month = month(cell, text);
                yield month == null
                        ? none(cell, form)
                        : new Node.Mapping(
                                Map.of("from", month, "to", month),
                                Map.of("from", cell.place(), "to", cell.place()),
                                cell.place());
            }
            case CODE -> throw new IllegalStateException("a code is read by its list");
        };
    }

    private static Node.@Nullable Scalar month(Node.Scalar cell, String text) {
        Matcher month = MONTH.matcher(text);
        return month.matches() ? new Node.Scalar(month.group(1) + "-" + month.group(2), true, cell.place()) : null;
    }

    private @Nullable Node none(Node.Scalar cell, Table.Form form) {
        problems.add(MappingProblems.notInForm(cell.place(), path, String.valueOf(cell.text()), form));
        return null;
    }
}
