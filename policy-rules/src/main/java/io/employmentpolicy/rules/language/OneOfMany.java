package io.employmentpolicy.rules.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 列表中的一项存疑。 / One entry of a list that may be a slip of the pen for another: whether that other one is in the list is unknown, and nothing else
 * of the list is.
 */
public final class OneOfMany {
    private static final String MARK = "？";

    private OneOfMany() {}

    /** 存疑的写法。 / How a list says that an entry may be in it. */
    public static String maybe(String entry) {
        return entry + MARK;
    }

    /** 是否在列。 / Whether an entry is in a list; null while it may be. */
    public static @Nullable Boolean has(Set<?> list, Object entry) {
        if (list.contains(entry)) {
            return Boolean.TRUE;
        }
        return entry instanceof String text && list.contains(maybe(text)) ? null : Boolean.FALSE;
    }
}
