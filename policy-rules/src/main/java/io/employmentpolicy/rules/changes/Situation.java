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
        Map<FactKind, Nested> inside = new LinkedHashMap<>();
        for (Move move : moves) {
            kind(move)
                    .flatMap(kind -> Nested.of(kind, facts).map(lists -> Map.entry(kind, lists)))
                    .ifPresent(one -> inside.putIfAbsent(one.getKey(), one.getValue()));
        }
        LocalDate day = asOf;
        Set<Fact> ended = new HashSet<>();
        try {
            for (Move move : moves) {
                Nested lists = kind(move).map(inside::get).orElse(null);
                if (lists != null) {
                    come(move, lists);
                } else if (move instanceof Move.Add add) {
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
                    Nested lists = inside.get(set.kind());
                    if (lists == null) {
                        set(set, items.getOrDefault(set.kind(), new ArrayList<>()));
                    } else {
                        lists.set(set.index(), set.field(), set.to());
                    }
                }
            }
            for (Map.Entry<FactKind, Nested> one : inside.entrySet()) {
                keep(one.getValue(), isSettled(one.getKey(), moves), items, ended);
            }
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
        Facts built = built(items, partial);
        return Optional.of(new Situation(ended.isEmpty() ? built : built.without(ended::contains), day));
    }

    private static Optional<FactKind> kind(Move move) {
        return move instanceof Move.SetField set
                ? Optional.of(set.kind())
                : move instanceof Move.Add add
                        ? Optional.of(add.kind())
                        : move instanceof Move.End end
                                ? Optional.of(end.kind())
                                : move instanceof Move.NoMore none ? Optional.of(none.kind()) : Optional.empty();
    }

    private static void come(Move move, Nested lists) {
        if (move instanceof Move.Add add) {
            lists.add(add.to());
        } else if (move instanceof Move.End end) {
            lists.end(end.index());
        }
    }

    private static boolean isSettled(FactKind kind, Collection<Move> moves) {
        return moves.stream()
                .anyMatch(
                        move -> move instanceof Move.NoMore none && none.kind().equals(kind));
    }

    /** Puts the lists of the facts given back into these, as other moves of the same set may have changed them. */
    private void keep(Nested lists, boolean noMore, Map<FactKind, List<Fact>> items, Set<Fact> ended) {
        FactKind owner = lists.owner();
        List<Fact> now = Objects.requireNonNull(items.get(owner));
        List<Fact> changed = lists.owners(noMore);
        for (int i = 0; i < changed.size(); i++) {
            Object inside = lists.list().read(changed.get(i));
            if (inside != null) {
                Fact before = now.get(i);
                Fact after = owner.with(before, Map.of(lists.list(), inside));
                now.set(i, after);
                if (ended.remove(before)) {
                    ended.add(after);
                }
            }
        }
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

    /** The facts of a kind; of one that lies in lists, those of all lists. */
    List<? extends Fact> of(FactKind kind) {
        return Nested.of(kind, facts).<List<? extends Fact>>map(Nested::facts).orElseGet(() -> facts.of(kind));
    }

    boolean complete(FactKind kind) {
        return Nested.of(kind, facts)
                .map(lists -> lists.told() && facts.complete(lists.owner()))
                .orElseGet(() -> facts.complete(kind));
    }

    /** Whether anything is told of a kind. */
    boolean known(FactKind kind) {
        return Nested.of(kind, facts).map(Nested::told).orElseGet(() -> facts.known(kind));
    }

    /** Whether one more can be: what lies in lists needs a fact to lie in. */
    boolean hasRoom(FactKind kind) {
        return Nested.of(kind, facts).map(Nested::owned).orElse(true);
    }
}
