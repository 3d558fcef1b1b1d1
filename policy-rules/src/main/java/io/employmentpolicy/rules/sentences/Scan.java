package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.problem.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 逐字读取。 / Reads the text of a file of sentences from place to place. White space and comments between words mean nothing; full-width and half-width
 * signs are the same. Remembers the farthest place at which something was looked for in vain, which is where a mistake is.
 */
final class Scan {
    private static final String QUOTES = "\"“”＂";
    private static final String OPEN = "〔[［【";
    private static final String CLOSE = "〕]］】";

    private final String file;
    private final String text;
    private final int[] lines;
    private int farthest = -1;
    private final TreeSet<String> expected = new TreeSet<>();
    private Set<String> bare = Set.of();
    private Set<String> fitting = Set.of();

    Scan(String file, String text) {
        this.file = file;
        this.text = text;
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts.add(i + 1);
            }
        }
        this.lines = starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** A piece of text and where it ends. */
    record Taken(String text, int end) {}

    Place place(int at) {
        int found = Arrays.binarySearch(lines, at);
        int line = found >= 0 ? found : -found - 2;
        return new Place(file, line + 1, at - lines[line] + 1);
    }

    /** What stands between two places, white space folded. */
    String between(int from, int to) {
        return text.substring(from, to).strip().replaceAll("\\s+", " ");
    }

    boolean atEnd(int at) {
        return skip(at) >= text.length();
    }

    /** The first place from here on at which neither white space nor a comment stands. */
    int skip(int from) {
        int at = from;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at))) {
                at++;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                at = end < 0 ? text.length() : end + 2;
            } else {
                return at;
            }
        }
        return at;
    }

    /** The place behind these words; -1 when they do not stand here. */
    int word(int from, String words) {
        int at = skip(from);
        String wanted = words.strip();
        for (int i = 0; i < wanted.length(); i++) {
            if (at + i >= text.length() || fold(text.charAt(at + i)) != fold(wanted.charAt(i))) {
                vain(at, wanted);
                return -1;
            }
        }
        return at + wanted.length();
    }

    /** Whether these words and then a name in brackets stand here; nothing is missed when they do not. */
    boolean beforeName(int from, String words) {
        int at = skip(from);
        int behind = text.startsWith(words, at) ? skip(at + words.length()) : text.length();
        return behind < text.length() && OPEN.indexOf(text.charAt(behind)) >= 0;
    }

    /** The names that are understood without brackets from here on: those that only one thing can mean where they stand. */
    void bare(Set<String> names) {
        bare = names;
    }

    /** The names that needed none where something was last looked for in vain. */
    Set<String> fitting() {
        return fitting;
    }

    /** A name in brackets, or one that needs none; null when none stands here. */
    @Nullable
    Taken name(int from, String what) {
        int at = skip(from);
        if (at >= text.length() || OPEN.indexOf(text.charAt(at)) < 0) {
            Optional<String> said =
                    bare.stream().filter(one -> text.startsWith(one, at)).max(Comparator.comparingInt(String::length));
            if (said.isEmpty()) {
                vain(at, what);
            }
            return said.map(one -> new Taken(one, at + one.length())).orElse(null);
        }
        int depth = 0;
        for (int i = at; i < text.length() && text.charAt(i) != '\n'; i++) {
            depth += OPEN.indexOf(text.charAt(i)) >= 0 ? 1 : CLOSE.indexOf(text.charAt(i)) >= 0 ? -1 : 0;
            if (depth == 0) {
                return new Taken(text.substring(at + 1, i).strip(), i + 1);
            }
        }
        vain(text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at), "〕");
        return null;
    }

    /** A text in quotes; null when none stands here. */
    @Nullable
    Taken quoted(int from) {
        int at = skip(from);
        if (at >= text.length() || QUOTES.indexOf(text.charAt(at)) < 0) {
            vain(at, "\"…\"");
            return null;
        }
        String closing = text.charAt(at) == '“' ? "”" : text.charAt(at) == '"' ? "\"" : QUOTES;
        for (int i = at + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (closing.indexOf(text.charAt(i)) >= 0) {
                return new Taken(text.substring(at + 1, i), i + 1);
            }
        }
        vain(text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at), "\"");
        return null;
    }

    /** A whole number; null when none stands here. */
    @Nullable
    Taken number(int from) {
        int at = skip(from);
        StringBuilder digits = new StringBuilder();
        int end = at;
        while (end < text.length() && (isDigit(end) || !digits.isEmpty() && isPoint(end) && isDigit(end + 1))) {
            digits.append(fold(text.charAt(end)));
            end++;
        }
        if (digits.isEmpty()) {
            vain(at, "0");
            return null;
        }
        return new Taken(digits.toString(), end);
    }

    private boolean isDigit(int at) {
        return at < text.length() && fold(text.charAt(at)) >= '0' && fold(text.charAt(at)) <= '9';
    }

    private boolean isPoint(int at) {
        return text.charAt(at) == '.' || text.charAt(at) == '．';
    }

    private void vain(int at, String words) {
        if (at > farthest) {
            farthest = at;
            expected.clear();
            fitting = Set.of();
        }
        if (at == farthest) {
            expected.add(words);
            fitting = fitting.isEmpty() ? bare : fitting;
        }
    }

    /** Forgets what was looked for before, at the beginning of a rule. */
    void forget() {
        bare = Set.of();
        farthest = -1;
        expected.clear();
    }

    /** The farthest place at which something was looked for in vain. */
    int farthest() {
        return Math.max(0, farthest);
    }

    /** What was looked for there. */
    List<String> expected() {
        return List.copyOf(expected);
    }

    /** What stands at a place, up to the next sign or the end of the line. */
    String found(int at) {
        int end = at;
        while (end < text.length()
                && end - at < 16
                && text.charAt(end) != '\n'
                && (end == at || "，,；;。：:".indexOf(text.charAt(end)) < 0)) {
            end++;
        }
        return text.substring(Math.min(at, text.length()), end).strip();
    }

    /** The next line from here on that begins a rule; the end of the text when there is none. */
    int nextRule(int from, String word) {
        for (int line : lines) {
            if (line > from && word(line, word) >= 0) {
                return line;
            }
        }
        return text.length();
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** Full-width signs as half-width ones, brackets and quotes of any shape as one. */
    static char fold(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '。' -> '.';
            case '“', '”' -> '"';
            case '〔', '【' -> '[';
            case '〕', '】' -> ']';
            case '､' -> '、';
            default -> c;
        };
    }
}
