package io.employmentpolicy.rules.combine;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Choice.Basis;
import io.employmentpolicy.model.decision.Choice.Worth;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.combine.Combination.Same;
import io.employmentpolicy.rules.combine.Relations.Shared;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** 相互牵连的一组权利。 / Rights that bear on each other, cut into parts and weighed. */
final class Component {
    private final List<Entitlement> rights;
    private final List<Bond> bonds;
    private final List<Shared> shared;
    private final Basis basis;
    private final List<Part> parts = new ArrayList<>();

    /** @param rights those that are left, in the order that breaks ties */
    Component(List<Entitlement> rights, List<Bond> bonds, List<Shared> shared) {
        this.rights = rights;
        this.bonds = bonds;
        this.shared = shared;
        this.basis = basis();
        rights.forEach(this::cut);
    }

    List<Part> parts() {
        return parts;
    }

    Basis basis() {
        boolean monthly = !bonds.isEmpty() && shared.isEmpty() && bonds.stream().allMatch(Bond::monthly);
        if (monthly
                && rights.stream().allMatch(right -> right.only(Amount.Unit.MONTH))
                && rights.stream().anyMatch(right -> right.most() == null)) {
            return Basis.MONTH;
        }
        boolean yearly = !bonds.isEmpty()
                && shared.isEmpty()
                && bonds.stream().allMatch(bond -> bond.rule().rule().same().contains(Same.YEAR));
        return yearly && rights.stream().allMatch(right -> right.only(Amount.Unit.YEAR)) ? Basis.YEAR : Basis.WHOLE;
    }

    /** What a right is worth by the basis. */
    Worth worth(Entitlement right) {
        return basis == Basis.WHOLE ? right.whole() : right.payment();
    }

    /** A right whose sum is stated month by month is cut where others that stand against it by month begin or end. */
    private void cut(Entitlement right) {
        boolean byMonth = bonds.stream().anyMatch(bond -> bond.of(right) && bond.monthly());
        if (basis != Basis.WHOLE || !byMonth || !right.divisible()) {
            parts.add(new Part(right, right.months(), worth(right)));
            return;
        }
        Map<List<Boolean>, SortedSet<YearMonth>> byOthers = new LinkedHashMap<>();
        for (YearMonth month : right.months()) {
            List<Boolean> others = rights.stream()
                    .map(other -> other.divisible() && other.months().contains(month))
                    .toList();
            byOthers.computeIfAbsent(others, any -> new TreeSet<>()).add(month);
        }
        byOthers.values()
                .forEach(months -> parts.add(new Part(right, months, right.over(months.size(), months.size()))));
    }

    /** The sets that may turn out best, as masks over the parts; null when there are too many parts. */
    @Nullable
    List<Integer> winners() {
        int count = parts.size();
        if (count > Search.MOST) {
            return null;
        }
        List<Search.Element> elements = parts.stream()
                .map(part -> new Search.Element(
                        part.worth().least().amount(),
                        amount(part.worth().most()),
                        part.right().sure()))
                .toList();
        int[] certain = new int[count];
        int[] possible = new int[count];
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                Told told = between(parts.get(i), parts.get(j));
                int[] masks = told.sure() ? certain : possible;
                if (told.may()) {
                    masks[i] |= Search.bit(j, count);
                    masks[j] |= Search.bit(i, count);
                }
            }
        }
        return new Search(elements, certain, possible, limits()).winners();
    }

    private static @Nullable BigDecimal amount(@Nullable Yuan yuan) {
        return yuan == null ? null : yuan.amount();
    }

    private Told between(Part one, Part other) {
        Told told = Told.NO;
        for (Bond bond : bonds) {
            boolean theirs = one.right() != other.right() && bond.of(one.right()) && bond.of(other.right());
            if (theirs) {
                told = told.or(one.right() == bond.one() ? bond.between(one, other) : bond.between(other, one));
            }
        }
        return told;
    }

    private List<Search.Limit> limits() {
        List<Search.Limit> limits = new ArrayList<>();
        for (Shared one : shared) {
            List<Search.Unit> units = new ArrayList<>();
            for (int i = 0; i < one.members().size(); i++) {
                Entitlement member = one.members().get(i);
                units.addAll(units(one, member, i));
            }
            limits.add(new Search.Limit(units, one.least(), one.most()));
        }
        return limits;
    }

    private List<Search.Unit> units(Shared one, Entitlement member, int index) {
        int mask = mask(member);
        if (!one.rule().rule().byMonths() || Integer.bitCount(mask) < 2) {
            int size = one.size(member);
            return mask == 0 ? List.of() : List.of(new Search.Unit(mask, size, Math.min(size, one.sureSize(index))));
        }
        boolean sure = one.sureSize(index) > 0;
        List<Search.Unit> units = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int bit = Search.bit(i, parts.size());
            int size = parts.get(i).months().size();
            if ((mask & bit) != 0) {
                units.add(new Search.Unit(bit, size, sure ? size : 0));
            }
        }
        return units;
    }

    /** The parts of a right, as a mask. */
    int mask(Entitlement right) {
        int mask = 0;
        for (int i = 0; i < parts.size(); i++) {
            mask |= parts.get(i).right() == right ? Search.bit(i, parts.size()) : 0;
        }
        return mask;
    }

    /** The parts in a mask, in order. */
    List<Part> parts(int mask) {
        List<Part> chosen = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if ((mask & Search.bit(i, parts.size())) != 0) {
                chosen.add(parts.get(i));
            }
        }
        return chosen;
    }
}
