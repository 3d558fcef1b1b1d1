package io.employmentpolicy.rules.syntax;

import io.employmentpolicy.model.problem.Place;
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

    /** 报告看不见的字符。 / Reports them all, and carriage returns that end a line for some editors only. */
    public static void report(String file, String text, Problems problems) {
        int most = problems.count() + Problems.MOST_IN_FILE;
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length() && problems.count() < most; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean strayReturn = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (strayReturn || isHidden(c)) {
                problems.add((strayReturn ? SyntaxProblems.SOURCE_105_RETURN : SyntaxProblems.SOURCE_105_HIDDEN)
                        .at(new Place(file, line, i - lineStart + 1), "", String.format(Locale.ROOT, "U+%04X", c)));
            } else if (c == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
    }
}
