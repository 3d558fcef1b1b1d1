package io.employmentpolicy.rules.sentences;

/** 标签的括号。 / The brackets around a name: 〔…〕, which may hold others in pairs. */
final class Marks {
    static final char OPEN = '〔';
    static final char CLOSE = '〕';
    static final String KIND_OF_NAME = "：";

    private Marks() {}

    static String around(String name) {
        return OPEN + name + CLOSE;
    }

    /** Whether a label can stand in brackets and be read back: its own come in pairs, and it neither looks like a marked name nor spans lines. */
    static boolean fits(String label) {
        int depth = 0;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            depth += c == OPEN ? 1 : c == CLOSE ? -1 : 0;
            if (depth < 0 || c == '\n' || c == '\r') {
                return false;
            }
        }
        return depth == 0 && !label.isBlank() && label.equals(label.strip()) && !label.contains(KIND_OF_NAME);
    }
}
