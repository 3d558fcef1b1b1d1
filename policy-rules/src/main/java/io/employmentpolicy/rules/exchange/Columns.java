package io.employmentpolicy.rules.exchange;

import java.util.ArrayList;
import java.util.List;

/** Lays text out in columns for screens on which a Chinese character is as wide as two letters. */
final class Columns {

    private Columns() {}

    /** One line per row, every column as wide as its widest cell; nothing is left behind the last word of a line. */
    static String of(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (i == widths.size()) {
                    widths.add(0);
                }
                widths.set(i, Math.max(widths.get(i), width(row.get(i))));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                line.append(cell);
                if (widths.get(i) > 0) {
                    line.append(" ".repeat(widths.get(i) - width(cell) + 2));
                }
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    static int width(String text) {
        return text.codePoints().map(point -> wide(point) ? 2 : 1).sum();
    }

    private static boolean wide(int point) {
        return point >= 0x1100 && point <= 0x115F
                || point >= 0x2E80 && point <= 0xA4CF
                || point >= 0xAC00 && point <= 0xD7A3
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0xFE30 && point <= 0xFE6F
                || point >= 0xFF00 && point <= 0xFF60
                || point >= 0xFFE0 && point <= 0xFFE6
                || point >= 0x20000 && point <= 0x3FFFD;
    }
}
