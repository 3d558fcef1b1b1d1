package io.employmentpolicy.rules.reading;

import java.util.Set;
import java.util.regex.Pattern;

/** 名称。 / What readings, routes and reasons are called: words that answers carry to other systems as codes. */
public final class Named {
    private static final Set<Integer> BREAKS = Set.of((int) '\n', (int) '\r', 0x85, 0x2028, 0x2029);
    private static final int LONGEST = 60;
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9\\p{IsHan}]+([._-]+[a-zA-Z0-9\\p{IsHan}]+)*");

    private Named() {}

    /** 是否名称。 / Whether a text is letters, digits and Chinese signs, joined by dots, hyphens or low lines. */
    public static boolean isName(String text) {
        return text.length() <= LONGEST && NAME.matcher(text).matches();
    }

    /** 是否分行。 / Whether a text has several lines, those apart that only end it. */
    public static boolean isBroken(String text) {
        return text.strip().chars().anyMatch(BREAKS::contains);
    }
}
