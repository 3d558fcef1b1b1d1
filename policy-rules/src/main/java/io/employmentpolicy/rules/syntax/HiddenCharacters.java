package io.employmentpolicy.rules.syntax;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.problem.Problems;
import java.util.Locale;

/** 看不见的字符。 / Characters that make a file read differently from what an editor shows: control, zero-width, direction marks. */
public final class HiddenCharacters {
    private HiddenCharacters() {}

    static boolean isHidden(int c) {
        int type = Character.getType(c);
        boolean layout = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        return !layout
                && (type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR
                        || type == Character.SURROGATE);
    }

    /** Reports them all, and carriage returns that end a line for some editors only. */
    public static void report(String file, String text, Problems problems) {
        int most = problems.count() + Problems.MOST_IN_FILE;
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length() && problems.count() < most; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean strayReturn = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (strayReturn || isHidden(c)) {
                problems.add(
                        "SOURCE-105",
                        new Place(file, line, i - lineStart + 1),
                        "",
                        new Text(
                                String.format(Locale.ROOT, "看不见的字符 U+%04X", c),
                                String.format(Locale.ROOT, "an invisible character U+%04X", c)),
                        new Text("看得见的文字、空格与换行", "visible text, spaces and line breaks"),
                        strayReturn
                                ? new Text("把换行改为 LF 或 CRLF", "end lines with LF or CRLF")
                                : new Text(
                                        "删去该字符：删除这几个字后重新输入",
                                        "remove it: delete the words around it and type them anew"));
            } else if (c == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
    }
}
