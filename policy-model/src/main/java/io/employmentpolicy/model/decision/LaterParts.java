package io.employmentpolicy.model.decision;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** 待问再写的理由。 / Reasons that are put into words when somebody first asks, and then kept. Immutable to whoever looks; thread-safe. */
final class LaterParts extends AbstractList<Reason> {
    /** What they are made from; let go with the first answer. */
    private final AtomicReference<@Nullable Supplier<List<Reason>>> source;

    private final AtomicReference<@Nullable List<Reason>> told = new AtomicReference<>();

    LaterParts(Supplier<List<Reason>> source) {
        this.source = new AtomicReference<>(source);
    }

    private List<Reason> told() {
        List<Reason> known = told.get();
        return known == null ? first() : known;
    }

    private synchronized List<Reason> first() {
        List<Reason> known = told.get();
        if (known == null) {
            known = List.copyOf(Objects.requireNonNull(source.get()).get());
            told.set(known);
            source.set(null);
        }
        return known;
    }

    @Override
    public Reason get(int index) {
        return told().get(index);
    }

    @Override
    public int size() {
        return told().size();
    }
}
