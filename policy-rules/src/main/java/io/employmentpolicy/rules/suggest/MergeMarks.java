package io.employmentpolicy.rules.suggest;

import java.util.OptionalInt;

/** 合并留下的标记。 / The marks that version control leaves in a file of which two people changed the same lines. */
public final class MergeMarks {
    private static final String OPENS = "<<<<<<<";
    private static final String CLOSES = ">>>>>>>";

    private MergeMarks() {}

    /** 第一处所在的行。 / The line of the first one, from 1; empty where there is none. */
    public static OptionalInt line(String text) {
        if (!text.contains(OPENS) && !text.contains(CLOSES)) {
            return OptionalInt.empty();
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].startsWith(OPENS) || lines[i].startsWith(CLOSES)) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }
}
