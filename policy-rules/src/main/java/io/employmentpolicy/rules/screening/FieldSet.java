package io.employmentpolicy.rules.screening;

import java.util.Arrays;

/**
 * Some of the fields that policies look at, by number: many of few, so that of each set only the words are looked at in which there is a field.
 * Filled in while it is made, then only read.
 */
final class FieldSet {
    private final long[] words;
    private int[] filled = new int[0];

    /** @param fields how many numbers there are */
    FieldSet(int fields) {
        this.words = new long[(fields + Long.SIZE - 1) / Long.SIZE];
    }

    void add(int field) {
        int word = field / Long.SIZE;
        if (words[word] == 0) {
            filled = Arrays.copyOf(filled, filled.length + 1);
            filled[filled.length - 1] = word;
            Arrays.sort(filled);
        }
        words[word] |= 1L << field;
    }

    boolean has(int field) {
        return (words[field / Long.SIZE] & 1L << field) != 0;
    }

    /** How many words it fills. */
    int size() {
        return words.length;
    }

    /** Writes it down. */
    void copy(long[] to, int from) {
        System.arraycopy(words, 0, to, from, words.length);
    }

    /** How many fields are in both. */
    int common(FieldSet other) {
        int common = 0;
        for (int i : filled) {
            common += Long.bitCount(words[i] & other.words[i]);
        }
        return common;
    }

    /** Whether some field is in both. */
    boolean meets(FieldSet other) {
        for (int i : filled) {
            if ((words[i] & other.words[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether every field that is in both is in a third set as well. */
    boolean meetsWithin(FieldSet other, FieldSet third) {
        for (int i : filled) {
            if ((words[i] & other.words[i] & ~third.words[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The first field in both from a number on; -1 when there is none. */
    int common(FieldSet other, int from) {
        for (int i : filled) {
            long left = words[i] & other.words[i];
            if (i == from / Long.SIZE) {
                left &= -1L << from;
            }
            if (left != 0 && i >= from / Long.SIZE) {
                return i * Long.SIZE + Long.numberOfTrailingZeros(left);
            }
        }
        return -1;
    }
}
