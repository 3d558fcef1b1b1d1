package io.employmentpolicy.rules.combine;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** 一并衡量的部分。 / Parts that bear on each other, and the sets of them that may turn out best: masks as in {@link Search}, the preferred first. Immutable. */
final class Weighing {
    private final List<MonthSlice> parts;
    private final int[] winners;

    Weighing(List<MonthSlice> parts, int[] winners) {
        this.parts = List.copyOf(parts);
        this.winners = winners.clone();
    }

    /** How many sets may turn out best. */
    int size() {
        return winners.length;
    }

    /** The parts that are in some best set. */
    Set<MonthSlice> ever() {
        int ever = 0;
        for (int winner : winners) {
            ever |= winner;
        }
        return parts(ever);
    }

    /** The parts that are in every best set. */
    Set<MonthSlice> always() {
        int always = -1;
        for (int winner : winners) {
            always &= winner;
        }
        return parts(always);
    }

    /** The best sets. */
    List<Set<MonthSlice>> sets() {
        return Arrays.stream(winners).mapToObj(this::parts).toList();
    }

    /** The best sets but those that another one tells: the same with rights that may not hold. */
    List<Set<MonthSlice>> mostSets() {
        int sure = 0;
        for (int i = 0; i < parts.size(); i++) {
            sure |= parts.get(i).sure() ? Search.bit(i, parts.size()) : 0;
        }
        int doubtful = ~sure;
        return Arrays.stream(winners)
                .filter(set -> Arrays.stream(winners).noneMatch(other -> addsOnly(set, other, doubtful)))
                .mapToObj(this::parts)
                .toList();
    }

    private static boolean addsOnly(int set, int other, int some) {
        return other != set && (other & set) == set && (other & ~set & ~some) == 0;
    }

    private Set<MonthSlice> parts(int mask) {
        Set<MonthSlice> chosen = new LinkedHashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            if ((mask & Search.bit(i, parts.size())) != 0) {
                chosen.add(parts.get(i));
            }
        }
        return chosen;
    }
}
