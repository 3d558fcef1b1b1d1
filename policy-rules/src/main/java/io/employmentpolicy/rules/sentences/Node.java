package io.employmentpolicy.rules.sentences;

import java.util.List;

/**
 * 句子的一部分。 / A part of a sentence before its names are looked up.
 *
 * @param text key of a phrase, a name, a number or a quoted text
 * @param parts what fills the places of a phrase, by number; of a list its members
 * @param start offset of its first character
 * @param end offset after its last character
 */
record Node(Type type, String text, List<Node> parts, int start, int end) {
    /** Copies the parts. */
    Node {
        parts = List.copyOf(parts);
    }

    static Node of(Type type, String text, int start, int end) {
        return new Node(type, text, List.of(), start, end);
    }

    /** What it is. */
    enum Type {
        PHRASE,
        LIST,
        NAME,
        /** A field of a named fact: fact, field. */
        NAME_OF,
        AS_OF,
        NUMBER,
        QUOTED,
        YES,
        NO,
        ANY,
        ALL,
        NOT
    }
}
