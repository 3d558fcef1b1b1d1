package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.PolicyCatalogue;
import io.employmentpolicy.rules.document.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 没有案例使其成立的规则。 / Which of some rules no case makes hold. The cases that name a rule run first, of these
 * such as the engine decides as it is, and no more of them than it takes: what {@link Coverage} tells after all cases, sooner.
 */
final class Untried {
    private final CaseRunner runner;
    private final Map<String, List<PolicyCase>> byPolicy = new HashMap<>();
    private final List<PolicyCase> byMeasure = new ArrayList<>();

    /** @param cases those that stand */
    Untried(CaseRunner runner, PolicyCatalogue catalogue, List<PolicyCase> cases) {
        this.runner = runner;
        for (PolicyCase one : cases) {
            if (one.byMeasure()) {
                byMeasure.add(one);
                continue;
            }
            PolicyCatalogue.Entry policy = PolicyOfCase.find(one, catalogue).policy();
            if (policy != null) {
                byPolicy.computeIfAbsent(policy.id(), any -> new ArrayList<>()).add(one);
            }
        }
        byPolicy.values().forEach(some -> some.sort(Comparator.comparing(PolicyCase::supposes)));
    }

    /** @param rules by policy; those that no case makes hold */
    Set<String> among(Map<String, Set<String>> rules) {
        Map<String, Set<String>> left = new HashMap<>();
        rules.entrySet().parallelStream()
                .map(entry -> Map.entry(entry.getKey(), left(entry.getKey(), entry.getValue())))
                .toList()
                .forEach(entry -> left.put(entry.getKey(), entry.getValue()));
        if (left.values().stream().anyMatch(some -> !some.isEmpty())) {
            byMeasure.parallelStream()
                    .map(runner::run)
                    .toList()
                    .forEach(result -> seen(result, left.getOrDefault(result.policy(), new HashSet<>())));
        }
        Set<String> all = new HashSet<>();
        left.values().forEach(all::addAll);
        return all;
    }

    private Set<String> left(String policy, Set<String> rules) {
        Set<String> left = new HashSet<>(rules);
        List<PolicyCase> later = new ArrayList<>();
        for (PolicyCase one : byPolicy.getOrDefault(policy, List.of())) {
            if (Collections.disjoint(named(one), left)) {
                later.add(one);
            } else {
                left.removeAll(runner.holding(one, policy));
            }
        }
        for (PolicyCase one : later) {
            if (left.isEmpty()) {
                break;
            }
            left.removeAll(runner.holding(one, policy));
        }
        return left;
    }

    private static Collection<String> named(PolicyCase one) {
        return one.expect().entries().get(CaseNames.RULES) instanceof Node.Sequence list
                ? list.items().stream()
                        .flatMap(item ->
                                item instanceof Node.Scalar scalar ? Stream.ofNullable(scalar.text()) : Stream.empty())
                        .toList()
                : List.of();
    }

    private static void seen(CaseResult result, Collection<String> left) {
        left.removeIf(rule -> result.alwaysHolding().contains(rule)
                || result.rules().getOrDefault(rule, Set.of()).contains(Truth.TRUE));
    }
}
