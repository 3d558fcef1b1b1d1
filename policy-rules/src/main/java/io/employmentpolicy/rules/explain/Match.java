package io.employmentpolicy.rules.explain;

import io.employmentpolicy.model.decision.Truth;

/**
 * 条件或其后全部条件的结果。 / What a condition, or a row of them, amounts to.
 *
 * @param unmet how many tests fail
 */
record Match(Truth truth, int unmet) {
    static final Match ABSENT = new Match(Truth.FALSE, 1);

    /** Highest truth first, then fewest unmet tests; of equals the earlier one stays. */
    boolean better(Match other) {
        int rank = rank(truth) - rank(other.truth);
        return rank > 0 || rank == 0 && unmet < other.unmet;
    }

    Match and(Match other) {
        return new Match(truth.and(other.truth), unmet + other.unmet);
    }

    private static int rank(Truth truth) {
        return switch (truth) {
            case TRUE -> 2;
            case UNKNOWN -> 1;
            case FALSE -> 0;
        };
    }
}
