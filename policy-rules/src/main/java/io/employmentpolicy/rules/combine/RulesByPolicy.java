package io.employmentpolicy.rules.combine;

import io.employmentpolicy.rules.edition.Combination;
import io.employmentpolicy.rules.edition.FiguresOfDay;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 按政策查组合规则。 / The rules of combination by the policies they name, in the order of their ids. Immutable. */
final class RulesByPolicy {
    private final List<Combination> rules;
    private final List<Sides> sides = new ArrayList<>();
    private final Map<String, BitSet> naming = new HashMap<>();

    RulesByPolicy(Collection<Combination> all) {
        this.rules = all.stream().sorted(Comparator.comparing(Combination::id)).toList();
        for (int i = 0; i < rules.size(); i++) {
            Sides own = Sides.of(rules.get(i));
            sides.add(own);
            for (String policy : own.all()) {
                naming.computeIfAbsent(policy, any -> new BitSet()).set(i);
            }
        }
    }

    /** Each of them as it stands by the figures of a day; null where it is switched off. */
    List<@Nullable ActiveRule> on(FiguresOfDay figures) {
        List<@Nullable ActiveRule> active = new ArrayList<>(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            active.add(ActiveRule.of(rules.get(i), sides.get(i), figures));
        }
        return active;
    }

    /** Those that name some claim. */
    List<ActiveRule> naming(List<CandidateRight> claims, List<@Nullable ActiveRule> onDay) {
        BitSet some = new BitSet(rules.size());
        for (CandidateRight claim : claims) {
            BitSet own = naming.get(claim.policy());
            if (own != null) {
                some.or(own);
            }
        }
        List<ActiveRule> active = new ArrayList<>(some.cardinality() + 1);
        for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
            ActiveRule one = onDay.get(i);
            if (one != null) {
                active.add(one);
            }
        }
        return active;
    }
}
