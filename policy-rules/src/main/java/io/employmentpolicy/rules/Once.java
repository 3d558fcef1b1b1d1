package io.employmentpolicy.rules;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** 只算一次。 / What is worked out when it is first asked for and then kept. Thread-safe. */
final class Once<T> {
    private final Supplier<T> source;
    private volatile @Nullable T value;

    Once(Supplier<T> source) {
        this.source = source;
    }

    T get() {
        T known = value;
        return known == null ? first() : known;
    }

    private synchronized T first() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
