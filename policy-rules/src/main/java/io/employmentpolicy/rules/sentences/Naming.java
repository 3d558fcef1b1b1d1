package io.employmentpolicy.rules.sentences;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** 名称的种类。 / What kind of name is meant, written before it where it could be taken for another. */
enum Naming {
    VARIABLE("记作"),
    FIELD("字段"),
    FIGURE("数值"),
    POLICY("政策");

    /** Between a closed list and one of its values. */
    static final String OF_LIST = "·";

    private final String word;

    Naming(String word) {
        this.word = word;
    }

    /** What kind of name a marked one is meant as; null when it is not marked. */
    static @Nullable Naming of(String written) {
        return Arrays.stream(values())
                .filter(one -> written.startsWith(one.word + Marks.KIND_OF_NAME))
                .findFirst()
                .orElse(null);
    }

    /** A marked name without its mark. */
    String bare(String marked) {
        return marked.substring(word.length() + 1).strip();
    }

    String mark(String name) {
        return word + Marks.KIND_OF_NAME + name;
    }
}
