package io.employmentpolicy.model.decision;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 事实的路径。 / Where a fact stands: {@code insurance_record[0].channel}.
 *
 * @param kind kind of fact
 * @param index its position among the facts of that kind, from 0; null where any of them is meant
 * @param field its field; null where the whole fact or kind is meant
 */
public record FactPath(
        String kind, @Nullable Integer index, @Nullable String field) {
    private static final int MOST_DIGITS = 9;

    /** Requires the kind. */
    public FactPath {
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * 由文字读出。 / Reads a path.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static FactPath of(String path) {
        int dot = path.indexOf('.');
        int open = path.indexOf('[');
        boolean indexed = open >= 0 && (dot < 0 || open < dot);
        int close = indexed ? path.indexOf(']', open) : -1;
        int end = indexed ? close + 1 : dot < 0 ? path.length() : dot;
        String kind = path.substring(0, indexed ? open : end);
        boolean whole = end == path.length();
        if (kind.isEmpty()
                || indexed && !digits(path, open + 1, close)
                || !whole && (path.charAt(end) != '.' || end + 1 == path.length())) {
            throw new IllegalArgumentException("not a path of a fact: \"" + path + "\", expected kind[0].field");
        }
        return new FactPath(
                kind,
                indexed ? Integer.valueOf(path.substring(open + 1, close)) : null,
                whole ? null : path.substring(end + 1));
    }

    private static boolean digits(String path, int from, int to) {
        if (to <= from || to - from > MOST_DIGITS) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (path.charAt(i) < '0' || path.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** 不计位置的同一路径。 / The same path of any fact of that kind. */
    public FactPath anywhere() {
        return new FactPath(kind, null, field);
    }

    @Override
    public String toString() {
        return kind + (index == null ? "" : "[" + index + "]") + (field == null ? "" : "." + field);
    }
}
