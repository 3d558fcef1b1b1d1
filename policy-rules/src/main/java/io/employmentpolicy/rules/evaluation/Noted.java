package io.employmentpolicy.rules.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
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
            known = gathered();
            list = known;
        }
        return known;
    }

    private List<T> gathered() {
        if (before == null) {
            return List.of();
        }
        if (before.isEmpty()) {
            return one != null ? List.of(one) : Objects.requireNonNull(others).list();
        }
        Gathering<T> all = new Gathering<>();
        collect(all);
        return List.copyOf(all.items);
    }

    private void collect(Gathering<T> all) {
        List<Noted<T>> chain = new ArrayList<>();
        for (Noted<T> at = this; at != null && all.first(at); at = at.list == null ? at.before : null) {
            chain.add(at);
        }
        for (int i = chain.size() - 1; i >= 0; i--) {
            Noted<T> at = chain.get(i);
            if (at.list != null) {
                at.list.forEach(all::add);
            } else if (at.one != null) {
                all.add(at.one);
            } else if (at.others != null) {
                at.others.collect(all);
            }
        }
    }

    /** What was gathered so far. Most ledgers hold a few things, which are found sooner by looking at each than by hashing. */
    private static final class Gathering<T> {
        private static final int FEW = 8;

        private final List<T> items = new ArrayList<>(FEW);
        private final List<Noted<T>> seen = new ArrayList<>(FEW);
        private @Nullable Set<Noted<T>> seenOfMany;
        private @Nullable Set<T> many;

        /** Whether a ledger was not looked through before. */
        boolean first(Noted<T> ledger) {
            if (seenOfMany != null) {
                return seenOfMany.add(ledger);
            }
            for (int i = 0; i < seen.size(); i++) {
                if (seen.get(i) == ledger) {
                    return false;
                }
            }
            seen.add(ledger);
            if (seen.size() > FEW) {
                seenOfMany = Collections.newSetFromMap(new IdentityHashMap<>(2 * FEW));
                seenOfMany.addAll(seen);
            }
            return true;
        }

        void add(T item) {
            if (many == null && items.size() == FEW) {
                many = new HashSet<>(items);
            }
            if (many == null ? !items.contains(item) : many.add(item)) {
                items.add(item);
            }
        }
    }
}
