package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Facts that lie in a list of another fact, such as the spells of a registration: counted through over all their owners, as conditions count
 * them. What comes about comes to the first owner, after those there are.
 */
final class Nested {
    private final FactKind kind;
    private final FactKind owner;
    private final FactField list;
    private final List<Slot> slots = new ArrayList<>();
    private final List<Fact> owners;
    private final boolean told;

    private record Slot(int owner, @Nullable Fact fact) {}

    private Nested(FactKind kind, FactKind owner, FactField list, List<? extends Fact> owners) {
        this.kind = kind;
        this.owner = owner;
        this.list = list;
        this.owners = List.copyOf(owners);
        boolean all = !owners.isEmpty();
        for (int i = 0; i < owners.size(); i++) {
            Object inside = list.read(owners.get(i));
            all &= inside != null;
            for (Object one : inside instanceof List<?> some ? some : List.of()) {
                slots.add(new Slot(i, (Fact) one));
            }
        }
        this.told = all;
    }

    /** The facts of a kind as they lie in those around them; empty for a kind given at top level, and for what lies deeper. */
    static Optional<Nested> of(FactKind kind, Facts facts) {
        FactKind owner = kind.parent()
                .filter(one -> one.given() && one.parent().isEmpty())
                .orElse(null);
        return owner == null
                ? Optional.empty()
                : owner.lists().stream()
                        .filter(list -> list.element().equals(kind))
                        .findFirst()
                        .map(list -> new Nested(kind, owner, list, facts.of(owner)));
    }

    FactKind owner() {
        return owner;
    }

    /** The field in which they lie. */
    FactField list() {
        return list;
    }

    /** Whether there is somebody to own one. */
    boolean owned() {
        return !owners.isEmpty();
    }

    /** Whether every owner tells of its own, be it that there is none. */
    boolean told() {
        return told;
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(slots.size());
        for (Slot slot : slots) {
            Fact fact = slot.fact();
            if (fact != null) {
                facts.add(fact);
            }
        }
        return facts;
    }

    void add(Fact fact) {
        slots.add(new Slot(0, fact));
    }

    void end(int index) {
        slots.set(index, new Slot(slots.get(index).owner(), null));
    }

    void set(int index, FactField field, Object value) {
        if (index < slots.size()) {
            Slot slot = slots.get(index);
            Fact fact = slot.fact();
            if (fact != null) {
                slots.set(index, new Slot(slot.owner(), kind.with(fact, Map.of(field, value))));
            }
        }
    }

    /** The owners with what lies in them now; an owner that told nothing of its own and owns none still tells nothing, unless there are no more. */
    List<Fact> owners(boolean noMore) {
        Map<Integer, List<Fact>> own = new HashMap<>();
        for (Slot slot : slots) {
            Fact fact = slot.fact();
            List<Fact> some = own.computeIfAbsent(slot.owner(), any -> new ArrayList<>());
            if (fact != null) {
                some.add(fact);
            }
        }
        List<Fact> changed = new ArrayList<>(owners.size());
        for (int i = 0; i < owners.size(); i++) {
            List<Fact> inside = own.get(i);
            boolean silent = inside == null && list.read(owners.get(i)) == null && !noMore;
            changed.add(
                    silent
                            ? owners.get(i)
                            : owner.with(
                                    owners.get(i), Map.of(list, inside == null ? List.of() : List.copyOf(inside))));
        }
        return changed;
    }
}
