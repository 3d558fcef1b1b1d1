package io.employmentpolicy.rules.combine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 精确搜索最优组合。 / Finds the best lawful sets of one component, exactly.
 *
 * <p>Elements are numbered in the order that breaks ties; a set is a bit mask in which the first element is the highest bit, so that of two
 * sets with the same sum the greater mask is preferred. A set <em>may turn out best</em> if there is a world in which it is: among all worlds
 * none favours it more than the one in which what it holds is worth the most and what it leaves out the least, what may conflict conflicts
 * except inside it, and undetermined rights exist only inside it. So that world alone is looked at. Used once.
 */
final class Search {
    /** No more elements are weighed against each other. */
    static final int MOST = 24;

    /** No more steps are made towards sets to look at; only many undetermined rights in one component make more. */
    private static final int MOST_STEPS = 200_000;

    /**
     * 元素。 / A right, or some months of one.
     *
     * @param most null when there is no upper limit
     * @param sure whether it exists for sure
     */
    record Element(BigDecimal least, @Nullable BigDecimal most, boolean sure) {
        boolean exact() {
            return most != null && least.compareTo(most) == 0;
        }
    }

    /** 共享的限额。 / Units that share a limit; each takes its size once one of its elements is taken. */
    record Limit(List<Unit> units, int strictMost, int laxMost) {
        Limit {
            units = List.copyOf(units);
        }

        boolean certain() {
            return strictMost == laxMost && units.stream().allMatch(unit -> unit.strict() == unit.lax());
        }

        boolean holds(int set, boolean strict) {
            int taken = 0;
            for (Unit unit : units) {
                if ((unit.elements() & set) != 0) {
                    taken += strict ? unit.strict() : unit.lax();
                }
            }
            return taken <= (strict ? strictMost : laxMost);
        }
    }

    /** 计入限额的单位。 / Elements that count once, by how much for sure ({@code lax}) and at most ({@code strict}). */
    record Unit(int elements, int strict, int lax) {}

    private final List<Element> elements;
    private final int[] certain;
    private final int[] possible;
    private final List<Limit> limits;
    private final int count;
    private final boolean[] limited;
    private int steps;

    /**
     * @param certain for each element the mask of those it surely excludes
     * @param possible for each element the mask of those it may exclude
     */
    Search(List<Element> elements, int[] certain, int[] possible, List<Limit> limits) {
        this.elements = List.copyOf(elements);
        this.certain = certain.clone();
        this.possible = possible.clone();
        this.limits = List.copyOf(limits);
        this.count = elements.size();
        this.limited = new boolean[count];
        for (int i = 0; i < count; i++) {
            int own = bit(i);
            limited[i] = limits.stream()
                    .flatMap(limit -> limit.units().stream())
                    .anyMatch(unit -> (unit.elements() & own) != 0);
        }
    }

    static int bit(int element, int count) {
        return 1 << (count - 1 - element);
    }

    private int bit(int element) {
        return bit(element, count);
    }

    /** Every set that may turn out best, the preferred first; null when there are too many sets to look at. */
    @Nullable
    List<Integer> winners() {
        boolean known = elements.stream().allMatch(one -> one.exact() && one.sure())
                && limits.stream().allMatch(Limit::certain);
        for (int other : possible) {
            known &= other == 0;
        }
        if (known) {
            return List.of(new World(0).best());
        }
        Set<Integer> found = new TreeSet<>();
        collect(0, 0, found);
        if (steps > MOST_STEPS) {
            return null;
        }
        List<Integer> preferred = new ArrayList<>(found);
        preferred.sort((one, other) -> Integer.compare(other, one));
        return preferred;
    }

    private void collect(int element, int set, Set<Integer> found) {
        if (steps > MOST_STEPS || !canBeFull(element, set)) {
            return;
        }
        steps++;
        if (element == count) {
            World world = new World(set);
            if (world.isFull() && world.best() == set) {
                found.add(set);
            }
            return;
        }
        int with = set | bit(element);
        if ((certain[element] & set) == 0 && limits.stream().allMatch(limit -> limit.holds(with, false))) {
            collect(element + 1, with, found);
        }
        collect(element + 1, set, found);
    }

    /** Whether everything left out so far that is there for sure may still be kept out by something. */
    private boolean canBeFull(int decided, int set) {
        int open = (1 << (count - decided)) - 1;
        for (int i = 0; i < decided; i++) {
            boolean out = elements.get(i).sure() && (set & bit(i)) == 0;
            if (out && !limited[i] && ((certain[i] | possible[i]) & (set | open)) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The world that favours one set most. */
    private final class World {
        private final int favoured;
        private final BigDecimal[] worth = new BigDecimal[count];
        private final BigDecimal[] rest = new BigDecimal[count + 1];
        private final boolean[] strict;
        private int there;
        private int best;
        private BigDecimal bestWorth = BigDecimal.ONE.negate();

        World(int favoured) {
            this.favoured = favoured;
            BigDecimal unbounded = BigDecimal.ONE;
            for (Element one : elements) {
                unbounded = unbounded.add(one.most() == null ? one.least() : one.most());
            }
            rest[count] = BigDecimal.ZERO;
            for (int i = count - 1; i >= 0; i--) {
                Element one = elements.get(i);
                boolean inside = (favoured & bit(i)) != 0;
                there |= inside || one.sure() ? bit(i) : 0;
                worth[i] = !inside ? one.least() : one.most() == null ? unbounded : one.most();
                rest[i] = (there & bit(i)) == 0 ? rest[i + 1] : rest[i + 1].add(worth[i]);
            }
            strict = new boolean[limits.size()];
            for (int i = 0; i < strict.length; i++) {
                strict[i] = limits.get(i).holds(favoured, true);
            }
        }

        private boolean fits(int element, int set) {
            int inside = (favoured & bit(element)) == 0 ? 0 : favoured;
            if (((certain[element] | possible[element] & ~inside) & set) != 0) {
                return false;
            }
            for (int i = 0; i < strict.length; i++) {
                if (!limits.get(i).holds(set | bit(element), strict[i])) {
                    return false;
                }
            }
            return true;
        }

        /** Whether nothing that is there could simply be added to the favoured set. */
        boolean isFull() {
            for (int i = 0; i < count; i++) {
                if ((there & ~favoured & bit(i)) != 0 && fits(i, favoured)) {
                    return false;
                }
            }
            return true;
        }

        int best() {
            look(0, 0, BigDecimal.ZERO);
            return best;
        }

        /** Takes before it leaves, so that of equal sums the preferred set is met first. */
        private void look(int element, int set, BigDecimal sum) {
            if (sum.add(rest[element]).compareTo(bestWorth) <= 0) {
                return;
            }
            if (element == count) {
                best = set;
                bestWorth = sum;
                return;
            }
            if ((there & bit(element)) != 0 && fits(element, set)) {
                look(element + 1, set | bit(element), sum.add(worth[element]));
            }
            look(element + 1, set, sum);
        }
    }
}
