package io.employmentpolicy.rules.sentences;

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

    String mark(String name) {
        return word + Marks.KIND_OF_NAME + name;
    }
}
