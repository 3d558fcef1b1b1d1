package io.employmentpolicy.model.problem;

import java.util.Objects;

/** 编辑距离。 / How far two spellings are apart, for whoever tells which name was meant by one that there is not. */
public final class EditDistance {
    private EditDistance() {}

    /** 两种写法的距离。 / The number of letters to insert, to remove, to replace or to swap with their neighbour. */
    public static int between(String one, String other) {
        Objects.requireNonNull(one, "one: a spelling");
        Objects.requireNonNull(other, "other: a spelling");
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : step(one, other, cost, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int step(String a, String b, int[][] cost, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + same);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
