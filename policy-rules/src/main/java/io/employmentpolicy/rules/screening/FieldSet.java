package io.employmentpolicy.rules.screening;

import java.util.function.IntConsumer;

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

    boolean has(int field) {
        return (words[field / Long.SIZE] & 1L << field) != 0;
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

    /** Whether every field that is in both is in a third set as well. */
    boolean meetsWithin(FieldSet other, FieldSet third) {
        for (int i = 0; i < words.length; i++) {
            if ((words[i] & other.words[i] & ~third.words[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The fields in both, in order. */
    void common(FieldSet other, IntConsumer each) {
        for (int i = 0; i < words.length; i++) {
            for (long left = words[i] & other.words[i]; left != 0; left &= left - 1) {
                each.accept(i * Long.SIZE + Long.numberOfTrailingZeros(left));
            }
        }
    }
}
