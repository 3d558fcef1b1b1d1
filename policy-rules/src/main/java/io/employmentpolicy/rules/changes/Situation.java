package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts of a case and the day it is decided on, as they are or might be. Immutable. */
record Situation(Facts facts, LocalDate asOf) {

    /** The situation with these moves made; empty where a record refuses the value. */
    Optional<Situation> after(Collection<Move> moves) {
        Map<FactKind, List<Fact>> items = new LinkedHashMap<>();
        Set<FactKind> partial = new LinkedHashSet<>();
        for (FactKind type : facts.kinds()) {
            items.put(type, new ArrayList<>(facts.of(type)));
            if (!facts.complete(type)) {
                partial.add(type);
            }
        }
        LocalDate day = asOf;
        Set<Fact> ended = new HashSet<>();
        try {
            for (Move move : moves) {
                if (move instanceof Move.Add add) {
                    items.computeIfAbsent(add.kind(), any -> new ArrayList<>()).add(add.to());
                } else if (move instanceof Move.NoMore none) {
                    items.computeIfAbsent(none.kind(), any -> new ArrayList<>());
                    partial.remove(none.kind());
                } else if (move instanceof Move.Wait wait) {
                    day = wait.to();
                } else if (move instanceof Move.End end) {
                    ended.add(Objects.requireNonNull(items.get(end.kind())).get(end.index()));
                }
            }
            for (Move move : moves) {
                if (move instanceof Move.SetField set) {
                    set(set, items.getOrDefault(set.kind(), new ArrayList<>()));
                }
            }
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
        Facts built = built(items, partial);
        return Optional.of(new Situation(ended.isEmpty() ? built : built.without(ended::contains), day));
    }

    private static void set(Move.SetField set, List<Fact> items) {
        if (set.index() < items.size()) {
            Fact fact = items.get(set.index());
            @Nullable
            Object[] values = set.kind().fields().stream()
                    .map(field -> field == set.field() ? set.to() : field.read(fact))
                    .toArray();
            items.set(set.index(), set.kind().fact(values));
        }
    }

    private Facts built(Map<FactKind, List<Fact>> items, Set<FactKind> partial) {
        Facts.Builder builder = Facts.builder(this.facts.dictionary());
        items.forEach((type, facts) -> {
            builder.add(facts);
            if (partial.contains(type)) {
                builder.partial(type);
            } else if (facts.isEmpty()) {
                builder.none(type);
            }
        });
        return builder.build();
    }

    List<? extends Fact> of(FactKind kind) {
        return facts.of(kind);
    }

    boolean complete(FactKind kind) {
        return facts.complete(kind);
    }
}
