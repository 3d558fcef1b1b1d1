package io.employmentpolicy.rules.combine;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
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
            for (int i = 0; i < units.size(); i++) {
                Unit unit = units.get(i);
                if ((unit.elements() & set) != 0) {
                    taken += strict ? unit.strict() : unit.lax();
                }
            }
            return taken <= (strict ? strictMost : laxMost);
        }
    }

    /** 计入限额的单位。 / Elements that count once, by how much for sure ({@code lax}) and at most ({@code strict}). */
    record Unit(int elements, int strict, int lax) {}

    private final int[] certain;
    private final int[] possible;
    private final List<Limit> limits;
    private final int count;
    private final int sure;
    private final int limited;
    private final boolean known;
    private final World world;
    private int[] found = new int[16];
    private int size;
    private int most;
    private int steps;

    /**
     * @param certain for each element the mask of those it surely excludes
     * @param possible for each element the mask of those it may exclude
     */
    Search(List<Element> elements, int[] certain, int[] possible, List<Limit> limits) {
        this.certain = certain.clone();
        this.possible = possible.clone();
        this.limits = List.copyOf(limits);
        this.count = elements.size();
        int exact = 0;
        int there = 0;
        int excluding = 0;
        for (int i = 0; i < count; i++) {
            there |= elements.get(i).sure() ? bit(i) : 0;
            exact |= elements.get(i).exact() ? bit(i) : 0;
            excluding |= possible[i];
        }
        this.sure = there;
        this.known =
                (exact & there) == all() && excluding == 0 && limits.stream().allMatch(Limit::certain);
        int limitedOnes = 0;
        for (Limit limit : limits) {
            for (Unit unit : limit.units()) {
                limitedOnes |= unit.elements();
            }
        }
        this.limited = limitedOnes;
        this.world = new World(Weights.of(elements));
    }

    static int bit(int element, int count) {
        return 1 << (count - 1 - element);
    }

    private int bit(int element) {
        return bit(element, count);
    }

    private int all() {
        return (1 << count) - 1;
    }

    /**
     * Every set that may turn out best, the preferred first.
     *
     * @param mostSets no more are wanted
     * @return null when there are more, or too many sets to look at
     */
    int @Nullable [] winners(int mostSets) {
        if (known) {
            return new int[] {world.best()};
        }
        most = mostSets;
        collect(0, 0);
        return steps > MOST_STEPS || size > most ? null : Arrays.copyOf(found, size);
    }

    /** Takes before it leaves, so that the preferred set is met first. */
    private void collect(int element, int set) {
        if (steps > MOST_STEPS || size > most || !canBeFull(element, set)) {
            return;
        }
        steps++;
        if (element == count) {
            if (world.favours(set)) {
                found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
                found[size++] = set;
            }
            return;
        }
        int with = set | bit(element);
        if ((certain[element] & set) == 0 && hold(with)) {
            collect(element + 1, with);
        }
        collect(element + 1, set);
    }

    private boolean hold(int set) {
        for (int i = 0; i < limits.size(); i++) {
            if (!limits.get(i).holds(set, false)) {
                return false;
            }
        }
        return true;
    }

    /** Whether everything left out so far that is there for sure may still be kept out by something. */
    private boolean canBeFull(int decided, int set) {
        int open = (1 << (count - decided)) - 1;
        for (int out = sure & ~limited & ~set & ~open; out != 0; out &= out - 1) {
            int element = count - 1 - Integer.numberOfTrailingZeros(out);
            if (((certain[element] | possible[element]) & (set | open)) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The world that favours one set most; one after the other. */
    private final class World {
        private final Weights weights;
        private final boolean[] strict = new boolean[limits.size()];
        private int favoured;
        private int there;
        private int best;

        World(Weights weights) {
            this.weights = weights;
        }

        /** Whether a set is the best where it is favoured. */
        boolean favours(int set) {
            enter(set);
            if (!isFull()) {
                return false;
            }
            weights.favour(favoured, there);
            look(0, 0);
            return best == favoured;
        }

        /** The best set where everything is known. */
        int best() {
            enter(0);
            weights.favour(favoured, there);
            look(0, 0);
            return best;
        }

        private void enter(int set) {
            favoured = set;
            best = set;
            there = sure | set;
            for (int i = 0; i < strict.length; i++) {
                strict[i] = limits.get(i).holds(set, true);
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
        private boolean isFull() {
            for (int out = there & ~favoured; out != 0; out &= out - 1) {
                if (fits(count - 1 - Integer.numberOfTrailingZeros(out), favoured)) {
                    return false;
                }
            }
            return true;
        }

        /** Looks for a better set, or for one of the same worth that is preferred. */
        private void look(int element, int set) {
            int open = count - element;
            int order = weights.compare(set, open);
            boolean beaten = !known && best != favoured;
            if (beaten || order < 0 || order == 0 && set >> open < best >> open) {
                return;
            }
            if (open == 0) {
                best = set;
                weights.keep(set);
                return;
            }
            if ((there & bit(element)) != 0 && fits(element, set)) {
                look(element + 1, set | bit(element));
            }
            look(element + 1, set);
        }
    }
}
