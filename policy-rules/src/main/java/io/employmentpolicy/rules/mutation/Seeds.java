package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.casebook.PolicyCase;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** 由哪些案例改起。 / The cases to begin from: first those in which the changed rule holds as it stands, then those that leave it open. */
final class Seeds {
    /** The shortest first. */
    private final Map<PolicyCase, Map<String, Set<Truth>>> truths = new LinkedHashMap<>();

    private record Sized(PolicyCase seed, int length) {}

    /** @param rules of a case, with what each came to */
    Seeds(Collection<PolicyCase> cases, Function<PolicyCase, Map<String, Set<Truth>>> rules) {
        cases.stream()
                .map(one -> new Sized(one, one.given().toString().length()))
                .sorted(Comparator.comparingInt(Sized::length)
                        .thenComparing(one -> one.seed().place().toString()))
                .forEach(one -> truths.put(one.seed(), rules.apply(one.seed())));
    }

    /** All of them; those nearest to rules first, and of these the shortest. */
    List<PolicyCase> near(Set<String> rules) {
        return truths.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> distance(entry.getValue(), rules)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int distance(Map<String, Set<Truth>> truths, Set<String> rules) {
        int least = 3;
        for (String rule : rules) {
            Set<Truth> seen = truths.getOrDefault(rule, Set.of());
            int distance = seen.contains(Truth.TRUE) ? 0 : seen.contains(Truth.UNKNOWN) ? 1 : seen.isEmpty() ? 3 : 2;
            least = Math.min(least, distance);
        }
        return least;
    }
}
