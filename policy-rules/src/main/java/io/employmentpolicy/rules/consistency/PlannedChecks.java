package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.ConsistencyCheck;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The checks of an edition, found by the kinds of facts a case holds. Immutable. */
final class PlannedChecks {
    private final List<Planned> checks;

    /** By kind given at top level the checks that look at it or into it, by number. */
    private final Map<FactKind, BitSet> looking = new HashMap<>();

    /** A check with the kinds it looks at, and those a case must hold for it to have anything to look at. */
    record Planned(ConsistencyCheck check, List<FactKind> kinds, Set<FactKind> roots) {}

    PlannedChecks(Collection<ConsistencyCheck> checks) {
        this.checks = checks.stream()
                .map(check -> new Planned(
                        check,
                        check.kinds(),
                        check.kinds().stream().map(FactKind::root).collect(Collectors.toSet())))
                .toList();
        for (int i = 0; i < this.checks.size(); i++) {
            for (FactKind root : this.checks.get(i).roots()) {
                looking.computeIfAbsent(root, any -> new BitSet()).set(i);
            }
        }
    }

    /** Those that have something to look at, in their order. */
    List<Planned> of(Set<FactKind> kinds) {
        BitSet some = new BitSet(checks.size());
        for (FactKind kind : kinds) {
            BitSet own = looking.get(kind);
            if (own != null) {
                some.or(own);
            }
        }
        List<Planned> found = new ArrayList<>(some.cardinality());
        for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
            if (kinds.containsAll(checks.get(i).roots())) {
                found.add(checks.get(i));
            }
        }
        return found;
    }
}
