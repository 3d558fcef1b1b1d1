package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
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
import java.util.function.Function;
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

    /** Checks, each with the fields that have to be told for it to find anything. */
    static final class Finding {
        private final List<Planned> checks;
        private final List<Needed> needed;
        private final List<BitSet> needs = new ArrayList<>();

        Finding(List<Planned> checks, Function<ConsistencyCheck, List<Needed>> needs) {
            this.checks = List.copyOf(checks);
            this.needed = checks.stream()
                    .flatMap(one -> needs.apply(one.check()).stream())
                    .distinct()
                    .toList();
            for (Planned one : checks) {
                BitSet own = new BitSet(needed.size());
                needs.apply(one.check()).forEach(field -> own.set(needed.indexOf(field)));
                this.needs.add(own);
            }
        }

        /** Those for which enough is told, in their order. */
        List<Planned> in(Facts facts) {
            if (checks.isEmpty()) {
                return checks;
            }
            BitSet untold = new BitSet(needed.size());
            for (int i = 0; i < needed.size(); i++) {
                if (!needed.get(i).isToldIn(facts)) {
                    untold.set(i);
                }
            }
            List<Planned> some = new ArrayList<>();
            for (int i = 0; i < checks.size(); i++) {
                if (!needs.get(i).intersects(untold)) {
                    some.add(checks.get(i));
                }
            }
            return some;
        }
    }

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
    record Applicable(Finding all, List<Derived> deriving, Finding following) {
        static Applicable of(List<Planned> all) {
            return new Applicable(
                    new Finding(all, Needed::by),
                    all.stream()
                            .map(one -> one.check().test())
                            .filter(Derived.class::isInstance)
                            .map(Derived.class::cast)
                            .toList(),
                    new Finding(
                            all.stream()
                                    .filter(one -> one.check().test() instanceof Only only && only.follows())
                                    .toList(),
                            Needed::toFollow));
        }
    }
}
