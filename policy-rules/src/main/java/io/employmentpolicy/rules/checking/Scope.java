package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.language.ValueType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 一条规则内已绑定的变量。 / The variables a rule has bound so far, and the fact the current line looks at. */
final class Scope {
    private final Map<String, Bound> bound = new LinkedHashMap<>();
    private final Set<String> spoilt = new HashSet<>();
    private int slots;
    private @Nullable FactKind current;
    private int currentSlot = -1;

    /** A bound fact (kind set) or a bound value (type set). */
    record Bound(
            int slot,
            @Nullable FactKind kind,
            @Nullable ValueType type,
            @Nullable Expression source) {}

    int slot() {
        return slots++;
    }

    int slots() {
        return slots;
    }

    void enter(FactKind kind, int slot) {
        current = kind;
        currentSlot = slot;
    }

    void leave() {
        current = null;
        currentSlot = -1;
    }

    @Nullable
    FactKind current() {
        return current;
    }

    int currentSlot() {
        return currentSlot;
    }

    boolean bind(String variable, Bound what) {
        return bound.putIfAbsent(variable, what) == null;
    }

    /** A variable whose binding was refused: what uses it cannot be judged. */
    void spoil(String variable) {
        spoilt.add(variable);
    }

    boolean isSpoilt(String variable) {
        return spoilt.contains(variable);
    }

    void forget(List<String> variables) {
        variables.forEach(bound::remove);
    }

    Optional<Bound> find(String variable) {
        return Optional.ofNullable(bound.get(variable));
    }

    List<String> variables() {
        return List.copyOf(bound.keySet());
    }
}
