package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.rules.evaluation.CaseFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 按键索引的事实。 / Facts of one kind by the value by which a condition joins them. Belongs to one case and one thread. */
final class FactIndex {
    /** Looking at so few costs less than finding them. */
    static final int FEW = 32;

    private final List<CaseFact> all;
    private final Map<Object, List<CaseFact>> byValue = new HashMap<>();
    private final List<CaseFact> open = new ArrayList<>(0);
    private @Nullable List<CaseFact> others;

    FactIndex(JoinKey key, List<CaseFact> items) {
        this.all = items;
        for (CaseFact item : items) {
            Object value = key.held(item);
            (value == null ? open : byValue.computeIfAbsent(value, any -> new ArrayList<>(1))).add(item);
        }
    }

    /**
     * The facts that hold a value, and those of which nobody knows; when there are none, the few that come first by what they hold, whatever
     * order they were given in.
     */
    List<CaseFact> having(Object value) {
        List<CaseFact> own = byValue.getOrDefault(value, List.of());
        if (own.isEmpty() && open.isEmpty()) {
            return others();
        }
        if (open.isEmpty() || own.isEmpty()) {
            return open.isEmpty() ? own : open;
        }
        List<CaseFact> both = new ArrayList<>(own);
        both.addAll(open);
        return both;
    }

    private List<CaseFact> others() {
        List<CaseFact> known = others;
        if (known == null) {
            known = all.stream().sorted(ContentOrder::compare).limit(FEW).toList();
            others = known;
        }
        return known;
    }
}
