package io.employmentpolicy.rules.edition;

import io.employmentpolicy.rules.language.Expression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** 先后层次。 / In which order policies are decided: one that asks for a status or value comes after those that establish it. */
public final class PolicyOrder {
    private final Map<String, Set<String>> needs = new TreeMap<>();
    private final Map<String, String> deriving = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();
    private final List<String> circle = new ArrayList<>();

    /** Orders the policies of these rules. */
    public PolicyOrder(Collection<Policy> policies, Collection<Rule> rules) {
        policies.forEach(policy -> needs.put(policy.id(), new LinkedHashSet<>()));
        rules.forEach(rule -> {
            if (rule.conclusion().establishes()) {
                deriving.put(rule.conclusion().name(), rule.policy());
            }
        });
        for (Rule rule : rules) {
            for (Rule.Condition condition : rule.conditions()) {
                derivedName(condition.pattern())
                        .map(deriving::get)
                        .ifPresent(source ->
                                Objects.requireNonNull(needs.get(rule.policy())).add(source));
            }
        }
        policies.forEach(policy -> level(policy.id(), new ArrayList<>()));
    }

    /** 所要求的身份或数值的名称。 / The status or value a pattern asks for; empty when it looks at facts. */
    public static Optional<String> derivedName(Rule.Pattern pattern) {
        if (pattern.kind() != Status.KIND && pattern.kind() != Value.KIND) {
            return Optional.empty();
        }
        return pattern.tests().stream()
                .map(Rule.Test::expression)
                .filter(PolicyOrder::isName)
                .map(test -> String.valueOf(((Expression.Constant) ((Expression.Comparison) test).right()).value()))
                .findFirst();
    }

    /** 是否指明名称。 / Whether a test says which status or value is meant. */
    public static boolean isName(Expression test) {
        return test instanceof Expression.Comparison comparison
                && comparison.operator() == Expression.Operator.EQ
                && comparison.left() instanceof Expression.FieldOf field
                && Status.isDerived(field.kind())
                && field.field().property().equals("name")
                && comparison.right() instanceof Expression.Constant;
    }

    /** 循环依赖。 / Policies that wait for each other; empty when the order is sound. */
    public List<String> circle() {
        return List.copyOf(circle);
    }

    /** 层次，从零起。 / The level of a policy, from 0. */
    public int level(String policy) {
        return levels.getOrDefault(policy, 0);
    }

    /** 层数。 / How many levels there are. */
    public int levels() {
        return levels.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }

    /** 连同其所依赖者。 / These policies and all they build on. */
    public Set<String> closure(Collection<String> wanted) {
        Set<String> all = new LinkedHashSet<>();
        wanted.forEach(policy -> collect(policy, all));
        return all;
    }

    private void collect(String policy, Set<String> all) {
        if (all.add(policy)) {
            needs.getOrDefault(policy, Set.of()).forEach(needed -> collect(needed, all));
        }
    }

    private int level(String policy, List<String> path) {
        Integer known = levels.get(policy);
        if (known != null) {
            return known;
        }
        if (path.contains(policy)) {
            if (circle.isEmpty()) {
                circle.addAll(path.subList(path.indexOf(policy), path.size()));
            }
            return 0;
        }
        path.add(policy);
        int level = needs.getOrDefault(policy, Set.of()).stream()
                .mapToInt(needed -> level(needed, path) + 1)
                .max()
                .orElse(0);
        path.remove(policy);
        levels.put(policy, level);
        return level;
    }
}
