package io.employmentpolicy.rules.syntax;

import io.employmentpolicy.model.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 标点。 / Signs of a rule file, and what an author most likely meant by others. */
final class Punctuation {
    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_AHEAD = 0xFEE0;
    private static final Map<String, String> MEANT = meant();

    private Punctuation() {}

    private static Map<String, String> meant() {
        Map<String, String> meant = new LinkedHashMap<>();
        meant.put("=<", "<=");
        meant.put("=>", ">=");
        meant.put("<>", "!=");
        meant.put("≥", ">=");
        meant.put("≤", "<=");
        meant.put("≠", "!=");
        meant.put("=", "==");
        meant.put("&", "&&");
        meant.put("|", "||");
        return meant;
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '“' || c == '”';
    }

    /** The half-width form of a character; the character itself if it has none. */
    static char half(char c) {
        if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
            return (char) (c - FULL_WIDTH_AHEAD);
        }
        return switch (c) {
            case '。' -> '.';
            case '、' -> ',';
            default -> c;
        };
    }

    static String half(String text) {
        char[] half = text.toCharArray();
        for (int i = 0; i < half.length; i++) {
            half[i] = half(half[i]);
        }
        return String.valueOf(half);
    }

    /** The sign an author meant by one that does not exist; null when the sign exists or nothing is near. */
    static @Nullable String meant(String half) {
        if (half.startsWith("==") || half.startsWith("&&") || half.startsWith("||")) {
            return null;
        }
        for (Map.Entry<String, String> one : MEANT.entrySet()) {
            if (half.startsWith(one.getKey())) {
                return one.getValue();
            }
        }
        return null;
    }

    static int length(String half) {
        return MEANT.keySet().stream()
                .filter(half::startsWith)
                .findFirst()
                .orElse(half)
                .length();
    }

    static boolean isAssignment(String half) {
        return MEANT.keySet().stream()
                .filter(half::startsWith)
                .findFirst()
                .orElse("")
                .equals("=");
    }

    /** What to write instead of a character no rule needs. */
    static Text hint(char c) {
        return switch (c) {
            case '+' -> SyntaxProblems.HINT_MORE.text();
            case '-' -> SyntaxProblems.HINT_LESS.text();
            case '*', '×' -> SyntaxProblems.HINT_TIMES.text();
            case '/', '÷' -> SyntaxProblems.HINT_DIVIDED.text();
            case '%' -> SyntaxProblems.HINT_PERCENT.text();
            case '{', '}' -> SyntaxProblems.HINT_BLOCK.text();
            case '[', ']' -> SyntaxProblems.HINT_LIST.text();
            case '?' -> SyntaxProblems.HINT_CONDITIONAL.text();
            case '\\' -> SyntaxProblems.HINT_ESCAPE.text();
            case '¥', '￥' -> SyntaxProblems.HINT_VARIABLE.text();
            case '#' -> SyntaxProblems.HINT_COMMENT.text();
            default -> SyntaxProblems.HINT_OTHER.text();
        };
    }
}
