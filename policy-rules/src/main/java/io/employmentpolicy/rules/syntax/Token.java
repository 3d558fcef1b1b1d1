package io.employmentpolicy.rules.syntax;

import io.employmentpolicy.model.problem.Place;

/**
 * 一个记号。 / One token of a rule file.
 *
 * @param text for strings the content without quotes
 * @param start offset of its first character in the file
 * @param end offset after its last character
 */
record Token(Type type, String text, Place place, int start, int end) {
    enum Type {
        NAME,
        STRING,
        NUMBER,
        SYMBOL,
        /** Something the lexer has reported already. */
        REFUSED,
        END
    }

    boolean is(String expected) {
        return (type == Type.NAME || type == Type.SYMBOL) && text.equals(expected);
    }

    /** Whether it stands behind another on one line. */
    boolean isBehind(Token other) {
        return type != Type.END && place.line() == other.place().line() && start > other.start();
    }

    boolean isVariable() {
        return type == Type.NAME && text.startsWith("$");
    }
}
