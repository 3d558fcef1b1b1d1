package io.employmentpolicy.rules.evaluation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 依次记下的内容。 / What was noted, in the order of first mention. Immutable: noting more makes a new one that refers to the old, so that whole
 * ledgers are handed from rule to rule without being copied; each thing is listed once, and that only when somebody reads the list.
 */
final class Noted<T> {
    private static final Noted<Object> NONE = new Noted<>(null, null, null);

    private final @Nullable Noted<T> before;
    private final @Nullable T one;
    private final @Nullable Noted<T> others;
    private @Nullable List<T> list;

    private Noted(@Nullable Noted<T> before, @Nullable T one, @Nullable Noted<T> others) {
        this.before = before;
        this.one = one;
        this.others = others;
    }

    @SuppressWarnings("unchecked") // nothing is in it
    static <T> Noted<T> none() {
        return (Noted<T>) NONE;
    }

    boolean isEmpty() {
        return this == NONE;
    }

    Noted<T> with(T more) {
        return new Noted<>(this, more, null);
    }

    Noted<T> with(Noted<T> more) {
        if (more.isEmpty() || more == this) {
            return this;
        }
        return isEmpty() ? more : new Noted<>(this, null, more);
    }

    Noted<T> with(Collection<T> more) {
        Noted<T> all = this;
        for (T each : more) {
            all = all.with(each);
        }
        return all;
    }

    /** Everything, each once. Several threads may ask; each makes the same list. */
    List<T> list() {
        List<T> known = list;
        if (known == null) {
            Set<T> all = new LinkedHashSet<>();
            collect(all, Collections.newSetFromMap(new IdentityHashMap<>()));
            known = List.copyOf(all);
            list = known;
        }
        return known;
    }

    private void collect(Set<T> all, Set<Noted<T>> seen) {
        Deque<Noted<T>> chain = new ArrayDeque<>();
        for (Noted<T> at = this; at != null && seen.add(at); at = at.list == null ? at.before : null) {
            chain.push(at);
        }
        for (Noted<T> at : chain) {
            if (at.list != null) {
                all.addAll(at.list);
            } else if (at.one != null) {
                all.add(at.one);
            } else if (at.others != null) {
                at.others.collect(all, seen);
            }
        }
    }
}
