package io.employmentpolicy.rules.drools;

import org.jspecify.annotations.Nullable;

/** 可运行的式子。 / An expression as it runs. Immutable. */
@FunctionalInterface
interface Term {
    /** Stands in text before a field of the fact that is tested, until it is known how that fact is called there. */
    String CURRENT = "\u0000";

    /**
     * 求值。 / The value; null when nobody knows it.
     *
     * @param fact the fact that is tested; null outside a pattern
     * @param row what the rule bound before
     */
    @Nullable
    Object of(@Nullable Object fact, Row row);

    /** 文本与可运行者。 / An expression in both views: the text people read and Drools understands, and what runs. */
    record Written(String text, Term term) {}
}
