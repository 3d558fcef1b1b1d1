package io.employmentpolicy.rules.combine;

import io.employmentpolicy.rules.edition.Combination;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 组合规则的各侧。 / The sides on which a rule of combination puts policies, looked up once. Immutable. */
final class Sides {
    static final Sides NONE = new Sides(List.of());

    private final Map<String, Integer> sides = new HashMap<>();
    private final List<Set<String>> others = new ArrayList<>();

    private Sides(List<List<String>> all) {
        for (int side = 0; side < all.size(); side++) {
            Set<String> beside = new HashSet<>();
            for (int other = 0; other < all.size(); other++) {
                if (other != side) {
                    beside.addAll(all.get(other));
                }
            }
            others.add(beside);
            for (String policy : all.get(side)) {
                sides.putIfAbsent(policy, side);
            }
        }
    }

    static Sides of(Combination rule) {
        return new Sides(rule.sides());
    }

    /** The side a policy stands on, or -1. */
    int of(String policy) {
        Integer side = sides.get(policy);
        return side == null ? -1 : side;
    }

    /** The policies of the other sides. */
    Set<String> others(int side) {
        return others.get(side);
    }

    /** The policies of all sides. */
    Set<String> all() {
        return sides.keySet();
    }
}
