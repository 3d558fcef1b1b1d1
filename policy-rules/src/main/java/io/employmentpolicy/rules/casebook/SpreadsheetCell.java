package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.rules.document.Node;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 电子表格的单元格。 / What spreadsheets make of a value when they save a table, turned back into what the author wrote. */
final class SpreadsheetCell {
    /** A date with slashes and perhaps a time, as a spreadsheet shows and saves what was typed as 2025-06-30T08:30:00. */
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})(?:\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?");

    /** The same as shown where days are written with hyphens. */
    private static final Pattern DAY_AND_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}\\s+\\d{1,2}:\\d{2}(:\\d{2})?");

    private SpreadsheetCell() {}

    /** Whether a cell is written out as YAML: a list, a mapping or a text in quotes. */
    static boolean isWritten(Node.Scalar cell) {
        return "[{\"".indexOf(Objects.requireNonNull(cell.text()).charAt(0)) >= 0;
    }

    /** The value of a cell. */
    static Node.Scalar plain(Node.Scalar cell) {
        String text = Objects.requireNonNull(cell.text());
        return new Node.Scalar(
                text.equals("null") ? null : truth(DAY_AND_TIME.matcher(text).matches() ? slashed(text) : text),
                false,
                cell.place());
    }

    private static String slashed(String text) {
        return day(text.replace('-', '/'));
    }

    private static String truth(String text) {
        return text.equals("TRUE") ? "true" : text.equals("FALSE") ? "false" : day(text);
    }

    private static String day(String text) {
        Matcher matcher = DAY.matcher(text);
        if (!matcher.matches()) {
            return text;
        }
        String day = matcher.group(1) + "-" + two(matcher.group(2)) + "-" + two(matcher.group(3));
        if (matcher.group(4) == null) {
            return day;
        }
        String seconds = matcher.group(6) == null ? "00" : matcher.group(6);
        return day + "T" + two(matcher.group(4)) + ":" + matcher.group(5) + ":" + seconds;
    }

    private static String two(String digits) {
        return digits.length() < 2 ? "0" + digits : digits;
    }
}
