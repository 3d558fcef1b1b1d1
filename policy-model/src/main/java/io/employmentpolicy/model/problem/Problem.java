package io.employmentpolicy.model.problem;

import io.employmentpolicy.model.text.Language;
import io.employmentpolicy.model.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * 一个问题：编号、位置、发现了什么、应当是什么、怎样修改。 / One problem: stable code, place, what was found, what was expected, a likely fix.
 *
 * @param code stable code such as {@code RULE-104}; callers may branch on it
 * @param place where it is; for a facts file the field path stands in {@code subject}
 * @param subject the thing concerned, such as a rule id, field path or parameter key; empty when the file itself is meant
 * @param found what was found
 * @param expected what was expected
 * @param fix the most likely repair
 */
public record Problem(String code, Place place, String subject, Text found, Text expected, Text fix) {
    /** Refuses null in every part. */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(fix, "fix");
    }

    /** So many of one code are printed one by one: whoever has more has made one mistake many times. */
    private static final int MOST_OF_A_CODE = 100;

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 2_000;

    /**
     * 打印数个问题。 / Prints problems one after the other in one language; of one code the first hundred, then how many more there are, and of
     * what is longer than a page its beginning.
     */
    public static String print(List<Problem> problems, Language language) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        StringJoiner text = new StringJoiner("\n");
        for (Problem problem : problems) {
            if (counts.merge(problem.code(), 1, Integer::sum) <= MOST_OF_A_CODE) {
                text.add(problem.print(language));
            }
        }
        counts.forEach((code, count) -> {
            int more = count - MOST_OF_A_CODE;
            if (more > 0) {
                text.add(
                        language == Language.ZH
                                ? code + " 另有 " + more + " 处未列出"
                                : code + " and " + more + " more of them");
            }
        });
        return text.toString();
    }

    /**
     * What comes from a file is shown without what a terminal would obey, control characters and marks of direction standing by their code; a line break begins no line
     * that could be taken for one of ours.
     */
    private static String shown(String text, int longest) {
        String some = text.length() <= longest ? text : text.substring(0, longest) + "…";
        StringBuilder shown = new StringBuilder(some.length());
        some.codePoints().forEach(sign -> {
            if (sign == '\n') {
                shown.append("\n    ");
            } else if (sign != '\t' && Character.isISOControl(sign) || isDirection(sign)) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", sign));
            } else {
                shown.appendCodePoint(sign);
            }
        });
        return shown.toString();
    }

    private static boolean isDirection(int sign) {
        return sign == 0x200E || sign == 0x200F || sign >= 0x202A && sign <= 0x202E || sign >= 0x2066 && sign <= 0x2069;
    }

    /** 打印成两行文字。 / Prints the problem in one language, the fix on a line of its own. */
    public String print(Language language) {
        String about = subject.isEmpty() ? "" : " [" + shown(subject, LONGEST_SUBJECT) + "]";
        String where = code + " " + shown(place.toString(), LONGEST_TEXT) + about;
        return language == Language.ZH
                ? where + "：" + shown(found.zh(), LONGEST_TEXT) + "；应为：" + shown(expected.zh(), LONGEST_TEXT)
                        + "\n    也许：" + shown(fix.zh(), LONGEST_TEXT)
                : where + ": " + shown(found.en(), LONGEST_TEXT) + "; expected: " + shown(expected.en(), LONGEST_TEXT)
                        + "\n    Maybe: " + shown(fix.en(), LONGEST_TEXT);
    }
}
