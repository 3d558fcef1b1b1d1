package io.employmentpolicy.rules.combine;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Choice.Basis;
import io.employmentpolicy.model.decision.Choice.Worth;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.combine.Relations.Shared;
import io.employmentpolicy.rules.edition.Combination.Same;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 相互牵连的一组权利。 / Rights that bear on each other, cut into parts and weighed. */
final class ConflictGroup {
    /** No more possible sets are listed. */
    private static final int MOST_OPTIONS = 256;

    private final List<Entitlement> rights;
    private final List<Exclusion> bonds;
    private final List<Shared> shared;
    private final Basis basis;
    private final List<MonthSlice> parts = new ArrayList<>();

    /** Where in the list the parts of each right begin; and, last, where they end. */
    private final int[] begins;

    /** @param rights those that are left, in the order that breaks ties */
    ConflictGroup(List<Entitlement> rights, List<Exclusion> bonds, List<Shared> shared) {
        this.rights = rights;
        this.bonds = bonds;
        this.shared = shared;
        this.basis = basis();
        this.begins = new int[rights.size() + 1];
        for (int i = 0; i < rights.size(); i++) {
            cut(rights.get(i));
            begins[i + 1] = parts.size();
        }
    }

    Basis basis() {
        boolean monthly = !bonds.isEmpty() && shared.isEmpty() && bonds.stream().allMatch(Exclusion::monthly);
        if (monthly
                && rights.stream().allMatch(right -> right.only(Amount.Unit.MONTH))
                && rights.stream().anyMatch(right -> right.most() == null)) {
            return Basis.MONTH;
        }
        boolean endless = bonds.isEmpty() && rights.stream().anyMatch(right -> right.most() == null);
        boolean yearly = (endless || !bonds.isEmpty())
                && shared.isEmpty()
                && bonds.stream().allMatch(bond -> bond.rule().rule().same().contains(Same.YEAR));
        return yearly && rights.stream().allMatch(right -> right.only(Amount.Unit.YEAR)) ? Basis.YEAR : Basis.WHOLE;
    }

    /** What a right is worth by the basis. */
    Worth worth(Entitlement right) {
        return basis == Basis.WHOLE ? right.whole() : right.payment();
    }

    /** A right that is paid month by month is cut where others begin or end, if one of them stands against it by month. */
    private void cut(Entitlement right) {
        boolean byMonth = bonds.stream().anyMatch(bond -> bond.of(right) && bond.monthly());
        if (basis != Basis.WHOLE || !byMonth || !right.divisible()) {
            parts.add(MonthSlice.of(right, right.months(), worth(right)));
            return;
        }
        List<Months> pieces = List.of(right.months());
        for (Entitlement other : rights) {
            List<Months> smaller = new ArrayList<>(pieces.size() + 2);
            for (Months piece : pieces) {
                Months within = piece.and(other.months());
                add(within.and(other.sureMonths()), smaller);
                add(within.without(other.sureMonths()), smaller);
                add(piece.without(other.months()), smaller);
            }
            pieces = smaller;
        }
        pieces.stream()
                .sorted(Comparator.comparing(Months::first))
                .forEach(piece -> parts.add(MonthSlice.of(right, piece, right.of(piece))));
    }

    private static void add(Months some, List<Months> all) {
        if (!some.isEmpty()) {
            all.add(some);
        }
    }

    /** What is weighed apart, with the sets of it that may turn out best; null when there are too many to weigh. */
    @Nullable
    List<Weighing> weighed() {
        List<Weighing> weighed = new ArrayList<>();
        int sets = 1;
        for (List<MonthSlice> some : independent()) {
            Weighing own = weighed(some);
            if (own == null || own.size() * sets > MOST_OPTIONS) {
                return null;
            }
            sets *= own.size();
            weighed.add(own);
        }
        return weighed;
    }

    /** Every set that takes one of the sets of each of those weighed apart. */
    static List<Set<MonthSlice>> together(List<Weighing> weighed, Function<Weighing, List<Set<MonthSlice>>> sets) {
        List<Set<MonthSlice>> together = List.of(Set.of());
        for (Weighing one : weighed) {
            List<Set<MonthSlice>> both = new ArrayList<>();
            List<Set<MonthSlice>> own = sets.apply(one);
            for (Set<MonthSlice> before : together) {
                for (Set<MonthSlice> set : own) {
                    Set<MonthSlice> joined = new LinkedHashSet<>(before);
                    joined.addAll(set);
                    both.add(joined);
                }
            }
            together = both;
        }
        return together;
    }

    /**
     * Sets that come of several winners, where doubt may take single months of a part: one month then falls to one winner, the next to
     * another. Null when there are too many to list.
     */
    @Nullable
    List<Set<MonthSlice>> mixtures(List<Weighing> weighed) {
        if (weighed.stream().allMatch(one -> one.size() == 1)
                || parts.stream().noneMatch(part -> part.right().mayLosePartOf(part.months()))) {
            return List.of();
        }
        List<Set<MonthSlice>> winners = together(weighed, Weighing::sets);
        List<Set<MonthSlice>> all = new ArrayList<>(winners);
        List<BitSet> drawn = new ArrayList<>();
        winners.forEach(winner -> drawn.add(drawn(winner)));
        Set<BitSet> seen = new HashSet<>(drawn);
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < winners.size(); j++) {
                BitSet names = (BitSet) drawn.get(i).clone();
                names.or(drawn.get(j));
                if (seen.contains(names)) {
                    continue;
                }
                Set<MonthSlice> both = new LinkedHashSet<>(all.get(i));
                both.addAll(winners.get(j));
                if (mayMix(all.get(i), winners.get(j), both)) {
                    if (all.size() == MOST_OPTIONS) {
                        return null;
                    }
                    seen.add(names);
                    all.add(both);
                    drawn.add(names);
                }
            }
        }
        return List.copyOf(all.subList(winners.size(), all.size()));
    }

    private BitSet drawn(Set<MonthSlice> some) {
        BitSet drawn = new BitSet();
        some.forEach(part -> drawn.set(rights.indexOf(part.right())));
        return drawn;
    }

    private boolean mayMix(Set<MonthSlice> one, Set<MonthSlice> other, Set<MonthSlice> both) {
        boolean loose = both.stream()
                .anyMatch(part -> one.contains(part) != other.contains(part)
                        && part.right().mayLosePartOf(part.months()));
        return loose
                && both.stream().allMatch(part -> both.stream().noneMatch(second -> surelyAgainst(part, second)))
                && limits(List.copyOf(both)).stream().allMatch(limit -> limit.holds(-1, false));
    }

    /** Whether they exclude each other in every month, or one of them is not drawn month by month. */
    private boolean surelyAgainst(MonthSlice one, MonthSlice other) {
        boolean whole = !one.right().divisible()
                || !other.right().divisible()
                || one.months().size() == 1 && one.months().equals(other.months());
        return bonds.stream()
                .filter(bond -> one.right() != other.right() && bond.of(one.right()) && bond.of(other.right()))
                .filter(bond -> whole || !bond.monthly())
                .anyMatch(bond ->
                        (one.right() == bond.one() ? bond.between(one, other) : bond.between(other, one)).sure());
    }

    /** Parts that do not bear on each other are weighed apart: months of one right apart from its other months. */
    private Collection<List<MonthSlice>> independent() {
        int[] group = new int[parts.size()];
        Arrays.setAll(group, part -> part);
        for (Exclusion bond : bonds) {
            int one = rights.indexOf(bond.one());
            int other = rights.indexOf(bond.other());
            for (int i = begins[one]; i < begins[one + 1]; i++) {
                for (int j = begins[other]; j < begins[other + 1]; j++) {
                    if (group[i] != group[j]
                            && bond.between(parts.get(i), parts.get(j)).may()) {
                        join(group, i, j);
                    }
                }
            }
        }
        for (Shared limit : shared) {
            int first = begins[rights.indexOf(limit.members().get(0))];
            for (Entitlement member : limit.members()) {
                int index = rights.indexOf(member);
                for (int i = begins[index]; i < begins[index + 1]; i++) {
                    join(group, i, first);
                }
            }
        }
        Map<Integer, List<MonthSlice>> groups = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(group[i], any -> new ArrayList<>()).add(parts.get(i));
        }
        return groups.values();
    }

    private static void join(int[] group, int one, int other) {
        int from = group[one];
        int to = group[other];
        for (int i = 0; from != to && i < group.length; i++) {
            group[i] = group[i] == from ? to : group[i];
        }
    }

    private @Nullable Weighing weighed(List<MonthSlice> some) {
        int count = some.size();
        if (count > Search.MOST) {
            return null;
        }
        List<Search.Element> elements = new ArrayList<>(count);
        int[] certain = new int[count];
        int[] possible = new int[count];
        for (int i = 0; i < count; i++) {
            MonthSlice part = some.get(i);
            elements.add(new Search.Element(
                    part.worth().least().amount(), amount(part.worth().most()), part.sure()));
            for (int j = i + 1; j < count; j++) {
                Truth told = between(part, some.get(j));
                int[] masks = told == Truth.TRUE ? certain : possible;
                if (told != Truth.FALSE) {
                    masks[i] |= Search.bit(j, count);
                    masks[j] |= Search.bit(i, count);
                }
            }
        }
        int[] winners = new Search(elements, certain, possible, limits(some)).winners(MOST_OPTIONS);
        return winners == null ? null : new Weighing(some, winners);
    }

    private static @Nullable BigDecimal amount(@Nullable Yuan yuan) {
        return yuan == null ? null : yuan.amount();
    }

    private Truth between(MonthSlice one, MonthSlice other) {
        Truth told = Truth.FALSE;
        for (Exclusion bond : one.right() == other.right() ? List.<Exclusion>of() : bonds) {
            if (bond.of(one.right()) && bond.of(other.right())) {
                OpenTruth own = one.right() == bond.one() ? bond.between(one, other) : bond.between(other, one);
                told = told.or(own.truth());
            }
        }
        return told;
    }

    private List<Search.Limit> limits(List<MonthSlice> some) {
        List<Search.Limit> limits = new ArrayList<>();
        for (Shared one : shared) {
            Map<Object, List<Search.Unit>> units = new LinkedHashMap<>();
            for (int i = 0; i < one.members().size(); i++) {
                units.merge(one.counted(one.members().get(i)), units(one, i, some), ConflictGroup::asOne);
            }
            List<Search.Unit> all =
                    units.values().stream().flatMap(List::stream).toList();
            if (!all.isEmpty()) {
                limits.add(new Search.Limit(all, one.least(), one.most()));
            }
        }
        return limits;
    }

    /** Rights about one thing where the limit counts it once, whichever of them are drawn. */
    private static List<Search.Unit> asOne(List<Search.Unit> some, List<Search.Unit> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        Search.Unit one = some.get(0);
        Search.Unit other = others.get(0);
        return List.of(new Search.Unit(
                one.elements() | other.elements(),
                Math.max(one.strict(), other.strict()),
                Math.min(one.lax(), other.lax())));
    }

    private static List<Search.Unit> units(Shared one, int index, List<MonthSlice> some) {
        Entitlement member = one.members().get(index);
        List<Search.Unit> units = new ArrayList<>();
        int all = 0;
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i).right() == member) {
                int bit = Search.bit(i, some.size());
                int size = some.get(i).months().size();
                all |= bit;
                units.add(new Search.Unit(bit, size, one.sureSize(index) > 0 ? size : 0));
            }
        }
        if (one.rule().rule().byMonths() && units.size() > 1) {
            return units;
        }
        int size = one.size(member);
        return all == 0 ? List.of() : List.of(new Search.Unit(all, size, Math.min(size, one.sureSize(index))));
    }

    /** The parts of a right; none of one that is gone. */
    List<MonthSlice> parts(Entitlement right) {
        int index = rights.indexOf(right);
        return index < 0 ? List.of() : parts.subList(begins[index], begins[index + 1]);
    }
}
