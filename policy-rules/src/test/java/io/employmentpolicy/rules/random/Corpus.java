package io.employmentpolicy.rules.random;

import io.employmentpolicy.model.facts.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * 值得变动的案例。 / Cases for which rules held, for every rule those for which most others held as well. A rule with many conditions is hardly ever
 * met by chance; close to a case that met it, every single condition decides.
 */
final class Corpus {
    private static final int MOST_OF_A_RULE = 6;

    private final Map<String, List<Kept>> byRule = new TreeMap<>();

    private record Kept(Facts facts, int held) {}

    void keep(Facts facts, Set<String> held, RandomGenerator random) {
        for (String rule : held) {
            List<Kept> kept = byRule.computeIfAbsent(rule, any -> new ArrayList<>());
            if (kept.size() < MOST_OF_A_RULE) {
                kept.add(new Kept(facts, held.size()));
                continue;
            }
            int at = random.nextInt(MOST_OF_A_RULE);
            if (kept.get(at).held() <= held.size()) {
                kept.set(at, new Kept(facts, held.size()));
            }
        }
    }

    /** For each rule the case for which most other rules held as well. */
    List<Facts> best() {
        return byRule.values().stream()
                .map(kept -> kept.stream()
                        .max(Comparator.comparingInt(Kept::held))
                        .orElseThrow()
                        .facts())
                .distinct()
                .toList();
    }

    Optional<Facts> pick(RandomGenerator random) {
        if (byRule.isEmpty()) {
            return Optional.empty();
        }
        List<List<Kept>> rules = List.copyOf(byRule.values());
        return Optional.of(ValuePool.pick(ValuePool.pick(rules, random), random).facts());
    }
}
