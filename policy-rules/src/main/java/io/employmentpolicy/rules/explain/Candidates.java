package io.employmentpolicy.rules.explain;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.language.Item;
import io.employmentpolicy.rules.language.Situation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 可供匹配的事实，含已得出的身份与数值。 / The facts conditions look at: those of the case, and the statuses and values found so far. */
final class Candidates {
    private final Situation situation;
    private final Map<FactKind, List<Item>> derived = new HashMap<>();

    Candidates(Situation situation) {
        this.situation = situation;
    }

    void add(Item item) {
        derived.computeIfAbsent(item.kind(), any -> new ArrayList<>()).add(item);
    }

    List<Item> of(FactKind kind) {
        List<Item> found = derived.get(kind);
        return found == null ? situation.items(kind) : found;
    }
}
