package io.employmentpolicy.rules.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 依次记下的内容。 / What was noted, each thing once, in the order of first mention. Whole ledgers are handed from rule to rule: what was handed on
 * or read is noted in no more, so that it need not be copied before somebody notes something else beside it.
 */
final class Noted<T> {
    private static final Noted<Object> NONE = new Noted<>(List.of());

    /** Most ledgers hold a few things, which are found sooner by looking at each than by hashing. */
    private static final int FEW = 16;

    private List<T> items;
    private @Nullable Set<T> many;
    private boolean closed;

    /** @param items in which nothing more is noted */
    private Noted(List<T> items) {
        this.items = items;
        this.closed = true;
    }

    @SuppressWarnings("unchecked") // nothing is in it
    static <T> Noted<T> none() {
        return (Noted<T>) NONE;
    }

    static <T> Noted<T> of(List<T> items) {
        return items.isEmpty() ? none() : new Noted<>(List.copyOf(items));
    }

    int size() {
        return items.size();
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** Where is noted from now on. */
    Noted<T> with(T more) {
        if (contains(more)) {
            return this;
        }
        Noted<T> open = closed ? copy() : this;
        open.items.add(more);
        if (open.many != null) {
            open.many.add(more);
        } else if (open.items.size() > FEW) {
            open.many = new HashSet<>(open.items);
        }
        return open;
    }

    Noted<T> with(Noted<T> more) {
        if (more.isEmpty() || more == this) {
            return this;
        }
        if (isEmpty()) {
            more.closed = true;
            return more;
        }
        return with(more.items);
    }

    Noted<T> with(Collection<T> more) {
        Noted<T> all = this;
        for (T each : more) {
            all = all.with(each);
        }
        return all;
    }

    private boolean contains(T item) {
        return many == null ? items.contains(item) : many.contains(item);
    }

    private Noted<T> copy() {
        Noted<T> copy = new Noted<>(new ArrayList<>(items));
        copy.closed = false;
        copy.many = many == null ? null : new HashSet<>(many);
        return copy;
    }

    /** Everything. Several threads may ask; each makes the same list. */
    List<T> list() {
        closed = true;
        List<T> known = List.copyOf(items);
        items = known;
        return known;
    }
}
