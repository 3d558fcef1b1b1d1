package io.employmentpolicy.rules.screening;

/** Some of the fields that policies look at, by number. Filled in while it is made, then only read. */
final class FieldSet {
    private final long[] words;

    /** @param fields how many numbers there are */
    FieldSet(int fields) {
        this.words = new long[(fields + Long.SIZE - 1) / Long.SIZE];
    }

    void add(int field) {
        words[field / Long.SIZE] |= 1L << field;
    }

    /** How many fields are in both. */
    int common(FieldSet other) {
        int common = 0;
        for (int i = 0; i < words.length; i++) {
            common += Long.bitCount(words[i] & other.words[i]);
        }
        return common;
    }

    /** Whether some field is in both. */
    boolean meets(FieldSet other) {
        for (int i = 0; i < words.length; i++) {
            if ((words[i] & other.words[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return common(this);
    }
}
