package io.employmentpolicy.rules.syntax;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.problem.Mistake;
import io.employmentpolicy.rules.problem.Problems;
import java.util.Locale;
import java.util.Optional;

/**
 * 看不见的字符。 / Characters that make a file read differently from what an editor shows: control, zero-width, direction marks, and letters of other
 * alphabets that look like those of the name they stand in.
 */
public final class HiddenCharacters {
    private static final int FIRST_GREEK = 0x370;
    private static final int LAST_CYRILLIC = 0x52F;

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

    /** Greek and Cyrillic letters are nothing wrong in a text; within a name they make another name that looks the same. */
    private static boolean isLookAlike(String text, int at) {
        int c = text.charAt(at);
        return c >= FIRST_GREEK
                && c <= LAST_CYRILLIC
                && Character.isLetter(c)
                && (at > 0 && isOfNames(text.charAt(at - 1))
                        || at + 1 < text.length() && isOfNames(text.charAt(at + 1)));
    }

    private static boolean isOfNames(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '$';
    }

    private static Optional<Mistake> mistake(String text, int at, int c) {
        if (c == '\r') {
            boolean stray = at + 1 == text.length() || text.charAt(at + 1) != '\n';
            return stray ? Optional.of(SyntaxProblems.SOURCE_105_RETURN) : Optional.empty();
        }
        return isHidden(c)
                ? Optional.of(SyntaxProblems.SOURCE_105_HIDDEN)
                : isLookAlike(text, at) ? Optional.of(SyntaxProblems.SOURCE_105_LOOK_ALIKE) : Optional.empty();
    }

    /** 报告看不见的字符。 / Reports them all, and carriage returns that end a line for some editors only. */
    public static void report(String file, String text, Problems problems) {
        int most = problems.count() + Problems.MOST_IN_FILE;
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length() && problems.count() < most; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            Optional<Mistake> mistake = mistake(text, i, c);
            if (mistake.isPresent()) {
                Place place = new Place(file, line, i - lineStart + 1);
                problems.add(mistake.get().at(place, "", String.format(Locale.ROOT, "U+%04X", c)));
            }
            if (c == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
    }
}
