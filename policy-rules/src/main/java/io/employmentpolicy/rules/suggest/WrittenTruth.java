package io.employmentpolicy.rules.suggest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** 写法不合的是否。 / Yes or no somebody meant who ticked it, or wrote it in a word of everyday speech. */
public final class WrittenTruth {
    private static final Set<String> YES =
            Set.of("√", "✓", "✔", "☑", "有", "是", "对", "真", "y", "yes", "t", "1", "1.0", "已", "符合");
    private static final Set<String> NO =
            Set.of("×", "✗", "✘", "☐", "x", "无", "否", "没有", "不是", "假", "n", "no", "f", "0", "0.0", "未", "不符合");

    private WrittenTruth() {}

    /** 所指的是否。 / {@code true} or {@code false}; empty when the text means neither. */
    public static Optional<String> meant(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Optional.of("true") : NO.contains(word) ? Optional.of("false") : Optional.empty();
    }
}
