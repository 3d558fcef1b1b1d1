package io.employmentpolicy.rules.sentences;

import java.util.ArrayList;
import java.util.List;

/** 规则文件的注释。 / The comments of a file of rules, in either form. */
final class Comments {
    private Comments() {}

    /**
     * A comment.
     *
     * @param line line on which it begins, from 1
     * @param column column at which it begins, from 1
     * @param text with its signs
     */
    record Comment(int line, int column, String text) {}

    /** The comments in their order. Signs of comments inside quotes are text. */
    static List<Comment> of(String text) {
        List<Comment> comments = new ArrayList<>();
        int line = 1;
        int lineStart = 0;
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at && text.charAt(at) == '/') {
                comments.add(new Comment(
                        line, at - lineStart + 1, text.substring(at, end).stripTrailing()));
            }
            int next = Math.max(end, at + 1);
            for (; at < next; at++) {
                if (text.charAt(at) == '\n') {
                    line++;
                    lineStart = at + 1;
                }
            }
        }
        return comments;
    }

    /** Where a comment begins that has no end; -1 when every one has. */
    static int withoutEnd(String text) {
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith("/*", at) && text.indexOf("*/", at + 2) < 0) {
                return at;
            }
            at = Math.max(end(text, at), at + 1);
        }
        return -1;
    }

    /** The end of the comment or quoted text that begins here; the place itself when neither does. */
    private static int end(String text, int at) {
        if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        }
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            return end < 0 ? text.length() : end + 2;
        }
        char quote = text.charAt(at);
        if (quote != '"' && quote != '“') {
            return at;
        }
        int line = text.indexOf('\n', at);
        int end = text.indexOf(quote == '“' ? '”' : '"', at + 1);
        return end < 0 || line >= 0 && line < end ? at : end + 1;
    }
}
