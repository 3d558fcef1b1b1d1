package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Truth;

/**
 * 条件或其后全部条件的结果。 / What a condition, or a row of them, amounts to.
 *
 * @param unmet how many tests fail
 * @param open how many tests are unknown
 * @param pattern which tests fail and which are unknown, in a number: facts that differ in it are told apart whatever their order
 */
record Match(Truth truth, int unmet, int open, long pattern) {
    static final Match NOTHING = new Match(Truth.TRUE, 0, 0, 0);
    static final Match ABSENT = new Match(Truth.FALSE, 1, 0, 0);
    private static final int TRUTHS = 3;
    private static final int PRIME = 31;

    /** Highest truth first, then fewest unmet tests, then fewest unknown ones. */
    boolean better(Match other) {
        int rank = rank(truth) - rank(other.truth);
        int fewer = rank != 0 ? -rank : unmet != other.unmet ? unmet - other.unmet : open - other.open;
        return fewer < 0 || fewer == 0 && pattern < other.pattern;
    }

    Match and(Match other) {
        return new Match(
                truth.and(other.truth), unmet + other.unmet, open + other.open, pattern * PRIME + other.pattern);
    }

    /** With one more test. */
    Match with(Truth test) {
        return new Match(
                truth.and(test),
                unmet + (test == Truth.FALSE ? 1 : 0),
                open + (test == Truth.UNKNOWN ? 1 : 0),
                pattern * TRUTHS + rank(test));
    }

    /** What is only known as a whole. */
    static Match of(Truth truth) {
        return NOTHING.with(truth);
    }

    private static int rank(Truth truth) {
        return switch (truth) {
            case TRUE -> 2;
            case UNKNOWN -> 1;
            case FALSE -> 0;
        };
    }
}
