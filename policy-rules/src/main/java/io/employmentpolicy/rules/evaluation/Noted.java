package io.employmentpolicy.rules.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * 依次记下的内容，不重复。 / What was noted, each once, in the order of first mention. Most ledgers stay empty and most others hold a few lines, so
 * that a list is made only when something is noted and a set only when there is much of it.
 */
final class Noted<T> {
    private static final int FEW = 12;
    private static final Noted<Object> NONE = new Noted<>(List.of());

    private Collection<T> all;

    private Noted(Collection<T> all) {
        this.all = all;
    }

    @SuppressWarnings("unchecked") // nothing is in it and nothing is ever put into it
    static <T> Noted<T> none() {
        return (Noted<T>) NONE;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<T> list() {
        return List.copyOf(all);
    }

    /** With one more; itself unless it is the empty one. */
    Noted<T> with(T one) {
        Noted<T> noted = this == NONE ? new Noted<>(new ArrayList<>(2)) : this;
        noted.add(one);
        return noted;
    }

    Noted<T> with(Noted<T> others) {
        return with(others.all);
    }

    Noted<T> with(Collection<T> others) {
        if (others.isEmpty()) {
            return this;
        }
        Noted<T> noted = this == NONE ? new Noted<>(new ArrayList<>(others.size())) : this;
        for (T one : others) {
            noted.add(one);
        }
        return noted;
    }

    private void add(T one) {
        if (all instanceof Set<T> || !all.contains(one)) {
            if (all.size() == FEW && !(all instanceof Set<T>)) {
                all = new LinkedHashSet<>(all);
            }
            all.add(one);
        }
    }
}
