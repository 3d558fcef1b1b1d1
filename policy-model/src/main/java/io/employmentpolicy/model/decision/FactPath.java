package io.employmentpolicy.model.decision;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern FORM = Pattern.compile("([^\\[.]+)(?:\\[([0-9]{1,9})])?(?:\\.(.+))?");

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
        Matcher matcher = FORM.matcher(path);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a path of a fact: \"" + path + "\", expected kind[0].field");
        }
        String index = matcher.group(2);
        return new FactPath(
                String.valueOf(matcher.group(1)), index == null ? null : Integer.valueOf(index), matcher.group(3));
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
