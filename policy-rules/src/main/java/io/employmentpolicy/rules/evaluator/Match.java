package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.evaluation.Bindings;
import java.util.List;

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
    private static final Match TRUE = new Match(Truth.TRUE, 0, 0, rank(Truth.TRUE));
    private static final Match FALSE = new Match(Truth.FALSE, 1, 0, rank(Truth.FALSE));
    private static final Match UNKNOWN = new Match(Truth.UNKNOWN, 0, 1, rank(Truth.UNKNOWN));
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

    /** What is only known as a whole. */
    static Match of(Truth truth) {
        return switch (truth) {
            case TRUE -> TRUE;
            case FALSE -> FALSE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * What the tests of one fact amount to.
     *
     * @param exists whether there is such a fact
     * @param passing whether nobody asks by how much it fails, so that the first test that fails ends it
     */
    static Match of(Truth exists, List<PlannedTest> tests, Bindings frame, boolean passing) {
        Truth truth = exists;
        int unmet = 0;
        int open = exists == Truth.TRUE ? 0 : 1;
        long pattern = exists == Truth.TRUE ? 0 : rank(exists);
        for (int i = 0; i < tests.size(); i++) {
            Truth one = tests.get(i).truth(frame);
            if (one == Truth.FALSE && passing) {
                return FALSE;
            }
            truth = truth.and(one);
            unmet += one == Truth.FALSE ? 1 : 0;
            open += one == Truth.UNKNOWN ? 1 : 0;
            pattern = pattern * TRUTHS + rank(one);
        }
        return new Match(truth, unmet, open, pattern);
    }

    /** The same where nobody compares it with another: the first test that fails ends it, and nothing is counted. */
    static Truth truth(Truth exists, List<PlannedTest> tests, Bindings frame) {
        Truth truth = exists;
        for (int i = 0; i < tests.size(); i++) {
            truth = truth.and(tests.get(i).truth(frame));
            if (truth == Truth.FALSE) {
                return truth;
            }
        }
        return truth;
    }

    private static int rank(Truth truth) {
        return switch (truth) {
            case TRUE -> 2;
            case UNKNOWN -> 1;
            case FALSE -> 0;
        };
    }
}
