package io.employmentpolicy.rules.mutation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** 轮流取。 / One of each in turn, so that a long list leaves room for those after it. */
final class Turns<T> implements Iterator<T> {
    private final Deque<Iterator<T>> left = new ArrayDeque<>();

    private Turns(List<Stream<T>> some) {
        some.forEach(stream -> add(stream.iterator()));
    }

    static <T> Stream<T> of(List<Stream<T>> some) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Turns<>(some), Spliterator.ORDERED), false);
    }

    private void add(Iterator<T> one) {
        if (one.hasNext()) {
            left.add(one);
        }
    }

    @Override
    public boolean hasNext() {
        return !left.isEmpty();
    }

    @Override
    public T next() {
        Iterator<T> one = left.remove();
        T found = one.next();
        add(one);
        return found;
    }
}
