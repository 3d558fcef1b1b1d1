package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.ConsistencyCheck;
import io.employmentpolicy.rules.edition.ConsistencyCheck.Derived;
import io.employmentpolicy.rules.edition.ConsistencyCheck.Only;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The checks of an edition, found by the kinds of facts a case holds. Immutable but for what it remembers. */
final class PlannedChecks {
    private static final int MOST_REMEMBERED = 256;

    private final List<Planned> checks;
    private final Map<Set<FactKind>, Applicable> applicable = new ConcurrentHashMap<>();

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

    /** What applies to cases in which facts of some kinds are given. Remembered, since most cases of a service hold the same kinds. */
    Applicable of(Set<FactKind> kinds) {
        Applicable known = applicable.get(kinds);
        if (known == null) {
            known = Applicable.of(looking(kinds));
            if (applicable.size() >= MOST_REMEMBERED) {
                applicable.clear();
            }
            applicable.put(Set.copyOf(kinds), known);
        }
        return known;
    }

    /** Those that have something to look at, in their order. */
    private List<Planned> looking(Set<FactKind> kinds) {
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

    /**
     * The checks that have something to look at, in their order.
     *
     * @param deriving those by which a number follows from other fields
     * @param following those by which a yes or no follows
     */
    record Applicable(List<Planned> all, List<Derived> deriving, List<Planned> following) {
        static Applicable of(List<Planned> all) {
            return new Applicable(
                    List.copyOf(all),
                    all.stream()
                            .map(one -> one.check().test())
                            .filter(Derived.class::isInstance)
                            .map(Derived.class::cast)
                            .toList(),
                    all.stream()
                            .filter(one -> one.check().test() instanceof Only only && only.follows())
                            .toList());
        }
    }
}
