package io.employmentpolicy.rules.combine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The search against brute force: every world the unknowns allow, and in each of them every set. */
@DisplayName("最优组合的搜索：与逐一穷举一致")
class SearchTest {
    private static final int INSTANCES = 100_000;
    private static final long BEYOND = 1_000_000_000L;
    private static final int MOST_SETS = 1 << Search.MOST;

    /** Units in which sums are too large, or too fine, to be reckoned in fen. */
    private static final List<BigDecimal> NOT_IN_FEN = List.of(new BigDecimal("1E+25"), new BigDecimal("0.00001"));

    @Test
    @DisplayName("十万个随机情形，可能最优的组合与穷举所得完全相同")
    void finds_exactly_the_sets_that_are_best_in_some_world() {
        Random random = new Random(20261120L);
        int open = 0;
        for (int i = 0; i < INSTANCES; i++) {
            Instance instance = Instance.random(random);
            int[] expected = instance.winners().stream()
                    .sorted(Comparator.reverseOrder())
                    .mapToInt(set -> set)
                    .toArray();
            assertThat(instance.search(BigDecimal.ONE).winners(MOST_SETS))
                    .as("%s", instance)
                    .isEqualTo(expected);
            assertThat(instance.search(NOT_IN_FEN.get(i % 2)).winners(MOST_SETS))
                    .as("%s", instance)
                    .isEqualTo(expected);
            open += expected.length > 1 ? 1 : 0;
        }
        assertThat(open).isBetween(INSTANCES / 10, INSTANCES * 9 / 10);
    }

    @Test
    @DisplayName("最大的一组全部未知也很快得出；未定的太多时直说，不作选择")
    void a_large_component_stays_fast() {
        assertThat(ring(Search.MOST, any -> true)).isNotEmpty();
        assertThat(ring(16, any -> false)).isNotEmpty();
        assertThat(star(any -> true)).hasSize(2);
        assertThat(star(any -> false)).isNull();
    }

    @Test
    @DisplayName("可能最优的组合多于所要的，直说")
    void more_sets_than_are_wanted_are_told_as_too_many() {
        int wanted = Objects.requireNonNull(ring(16, any -> false)).length;
        assertThat(ring(16, any -> false, wanted)).hasSize(wanted);
        assertThat(ring(16, any -> false, wanted - 1)).isNull();
    }

    /** Rights in a circle, each excluding the next, none of whose sums is published. */
    private static int @Nullable [] ring(int size, IntPredicate sure) {
        return ring(size, sure, MOST_SETS);
    }

    private static int @Nullable [] ring(int size, IntPredicate sure, int wanted) {
        List<Search.Element> elements = new ArrayList<>();
        int[] certain = new int[size];
        for (int i = 0; i < size; i++) {
            elements.add(new Search.Element(BigDecimal.valueOf(100 + i), null, sure.test(i)));
            int next = (i + 1) % size;
            certain[i] |= Search.bit(next, size);
            certain[next] |= Search.bit(i, size);
        }
        return new Search(elements, certain, new int[size], List.of()).winners(wanted);
    }

    /** One right that excludes all the others, none of whose sums is published. */
    private static int @Nullable [] star(IntPredicate sure) {
        List<Search.Element> elements = new ArrayList<>();
        int[] certain = new int[Search.MOST];
        for (int i = 0; i < Search.MOST; i++) {
            elements.add(new Search.Element(BigDecimal.valueOf(100 + i), null, sure.test(i)));
            if (i > 0) {
                certain[0] |= Search.bit(i, Search.MOST);
                certain[i] |= Search.bit(0, Search.MOST);
            }
        }
        return new Search(elements, certain, new int[Search.MOST], List.of()).winners(MOST_SETS);
    }

    /** One instance with whole amounts, and the same for the search. */
    private record Instance(
            int count,
            long[] least,
            long[] most,
            boolean[] sure,
            int[] certain,
            int[] possible,
            List<Search.Limit> limits) {

        static Instance random(Random random) {
            int count = 1 + random.nextInt(6);
            long[] least = new long[count];
            long[] most = new long[count];
            boolean[] sure = new boolean[count];
            int[] certain = new int[count];
            int[] possible = new int[count];
            int unknown = 0;
            for (int i = 0; i < count; i++) {
                least[i] = random.nextInt(4) * 100L;
                int kind = unknown < 5 ? random.nextInt(10) : 9;
                most[i] = kind == 0 ? BEYOND : kind == 1 ? least[i] + random.nextInt(4) * 100L : least[i];
                least[i] = kind == 2 ? 0 : least[i];
                sure[i] = unknown >= 5 || random.nextInt(5) > 0;
                unknown += (most[i] > least[i] ? 1 : 0) + (sure[i] ? 0 : 1);
            }
            for (int i = 0; i < count; i++) {
                for (int j = i + 1; j < count; j++) {
                    int kind = random.nextInt(8);
                    int[] masks = kind < 3 ? certain : possible;
                    if (kind < 3 || kind == 3 && unknown < 6) {
                        unknown += kind == 3 ? 1 : 0;
                        masks[i] |= Search.bit(j, count);
                        masks[j] |= Search.bit(i, count);
                    }
                }
            }
            List<Search.Limit> limits = new ArrayList<>();
            if (random.nextInt(3) == 0 && count > 1) {
                List<Search.Unit> units = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    int size = 1 + random.nextInt(3);
                    units.add(new Search.Unit(Search.bit(i, count), size, random.nextInt(4) == 0 ? size - 1 : size));
                }
                int strict = 1 + random.nextInt(4);
                limits.add(new Search.Limit(units, strict, strict + random.nextInt(2)));
            }
            return new Instance(count, least, most, sure, certain, possible, limits);
        }

        Search search(BigDecimal unit) {
            List<Search.Element> elements = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                elements.add(new Search.Element(
                        unit.multiply(BigDecimal.valueOf(least[i])),
                        most[i] == BEYOND ? null : unit.multiply(BigDecimal.valueOf(most[i])),
                        sure[i]));
            }
            return new Search(elements, certain, possible, limits);
        }

        /** The best set of every world: what is there, what it is worth, what conflicts, which limit applies. */
        Set<Integer> winners() {
            List<int[]> pairs = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                for (int j = i + 1; j < count; j++) {
                    if ((possible[i] & Search.bit(j, count)) != 0) {
                        pairs.add(new int[] {i, j});
                    }
                }
            }
            Set<Integer> winners = new TreeSet<>();
            worlds(0, new long[count], new boolean[count], pairs, winners);
            return winners;
        }

        private void worlds(int element, long[] worth, boolean[] there, List<int[]> pairs, Set<Integer> winners) {
            if (element == count) {
                for (int edges = 0; edges < 1 << pairs.size(); edges++) {
                    for (int strict = 0; strict < 1 << limits.size(); strict++) {
                        winners.add(best(worth, there, pairs, edges, strict));
                    }
                }
                return;
            }
            for (long value : least[element] == most[element]
                    ? new long[] {least[element]}
                    : new long[] {least[element], most[element]}) {
                for (boolean here : sure[element] ? new boolean[] {true} : new boolean[] {true, false}) {
                    worth[element] = value;
                    there[element] = here;
                    worlds(element + 1, worth, there, pairs, winners);
                }
            }
        }

        private int best(long[] worth, boolean[] there, List<int[]> pairs, int edges, int strict) {
            int best = 0;
            long bestSum = -1;
            for (int set = 0; set < 1 << count; set++) {
                long sum = sum(set, worth, there);
                boolean better = sum > bestSum || sum == bestSum && set > best;
                if (sum >= 0 && better && lawful(set, pairs, edges, strict)) {
                    best = set;
                    bestSum = sum;
                }
            }
            return best;
        }

        private long sum(int set, long[] worth, boolean[] there) {
            long sum = 0;
            for (int i = 0; i < count; i++) {
                if (has(set, i)) {
                    if (!there[i]) {
                        return -1;
                    }
                    sum += worth[i];
                }
            }
            return sum;
        }

        private boolean has(int set, int element) {
            return (set & Search.bit(element, count)) != 0;
        }

        private boolean lawful(int set, List<int[]> pairs, int edges, int strict) {
            for (int i = 0; i < count; i++) {
                if (has(set, i) && (certain[i] & set) != 0) {
                    return false;
                }
            }
            for (int i = 0; i < pairs.size(); i++) {
                if ((edges & 1 << i) != 0 && has(set, pairs.get(i)[0]) && has(set, pairs.get(i)[1])) {
                    return false;
                }
            }
            for (int i = 0; i < limits.size(); i++) {
                boolean all = (strict & 1 << i) != 0;
                int taken = 0;
                for (Search.Unit unit : limits.get(i).units()) {
                    taken += (unit.elements() & set) == 0 ? 0 : all ? unit.strict() : unit.lax();
                }
                if (taken > (all ? limits.get(i).strictMost() : limits.get(i).laxMost())) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String toString() {
            return count + " " + Arrays.toString(least) + Arrays.toString(most) + Arrays.toString(sure)
                    + Arrays.toString(certain) + Arrays.toString(possible) + limits;
        }
    }
}
