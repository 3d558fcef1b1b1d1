package io.employmentpolicy.rules.suggest;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** 连写的名称。 / Several names written as one text, with blanks or Chinese signs between them. */
public final class WrittenTogether {
    private static final Pattern BETWEEN = Pattern.compile("[\\s、，,；;和]+");

    private WrittenTogether() {}

    /** 分开的名称。 / The names one by one; empty unless there are several and each is known. */
    public static Optional<List<String>> of(String written, Collection<String> known) {
        List<String> names = parts(written);
        return names.size() > 1 && known.containsAll(names) ? Optional.of(names) : Optional.empty();
    }

    /** 各段文字。 / What stands between the signs; one part where there are none. */
    public static List<String> parts(String written) {
        return Arrays.stream(BETWEEN.split(written.strip()))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
