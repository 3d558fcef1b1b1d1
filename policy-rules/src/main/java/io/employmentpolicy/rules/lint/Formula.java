package io.employmentpolicy.rules.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 条件的析取范式。 / What conditions ask for, as a choice between sets of values for the terms they look at. It may ask for less than the
 * conditions do, never for more: from "cannot hold" follows that the conditions cannot hold either.
 *
 * @param ways each term with the values it may have; a formula without a way cannot hold, one with an empty way always does
 */
record Formula(List<SortedMap<String, Values>> ways) {
    /** More ways than this nobody writes; what would go beyond is not looked at. */
    private static final int MOST_WAYS = 256;

    static final Formula HOLDS = new Formula(List.of(new TreeMap<>()));
    static final Formula FAILS = new Formula(List.of());

    /** Copies the list. */
    Formula {
        ways = List.copyOf(ways);
    }

    static Formula of(boolean holds) {
        return holds ? HOLDS : FAILS;
    }

    /** One term has one of these values. */
    static Formula of(String term, Values values) {
        return values.isEmpty() ? FAILS : new Formula(List.of(new TreeMap<>(Map.of(term, values))));
    }

    Formula or(Formula other) {
        if (ways.size() + other.ways.size() > MOST_WAYS) {
            return HOLDS;
        }
        List<SortedMap<String, Values>> either = new ArrayList<>(ways);
        either.addAll(other.ways);
        return new Formula(either);
    }

    Formula and(Formula other) {
        if ((long) ways.size() * other.ways.size() > MOST_WAYS) {
            return this;
        }
        List<SortedMap<String, Values>> both = new ArrayList<>();
        for (SortedMap<String, Values> one : ways) {
            for (SortedMap<String, Values> two : other.ways) {
                SortedMap<String, Values> way = new TreeMap<>(one);
                two.forEach((term, values) -> way.merge(term, values, Values::and));
                if (way.values().stream().noneMatch(Values::isEmpty)) {
                    both.add(way);
                }
            }
        }
        return new Formula(both);
    }

    /** Whether nothing can make both hold: what {@code and(other).cannotHold()} says, without building it. */
    boolean excludes(Formula other) {
        return (long) ways.size() * other.ways.size() <= MOST_WAYS
                && ways.stream().allMatch(one -> other.ways.stream().allMatch(two -> apart(one, two)));
    }

    private static boolean apart(SortedMap<String, Values> one, SortedMap<String, Values> two) {
        for (Map.Entry<String, Values> entry : two.entrySet()) {
            Values values = one.get(entry.getKey());
            if (values != null && values.and(entry.getValue()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing can make it hold. */
    boolean cannotHold() {
        return ways.isEmpty();
    }
}
