package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.ConsistencyCheck;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.language.Expression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;

/** What a policy turns on, with all it builds on: its rules, their figures, the days on which texts and figures change. Immutable. */
final class Scope {
    private final Policy policy;
    private final List<Policy> policies;
    private final List<Rule> rules;
    private final Map<String, Rule> byId = new HashMap<>();
    private final Map<String, List<Rule>> deriving = new HashMap<>();
    private final Set<FactField> looked = new HashSet<>();
    private final Figures figures;
    private final Rulebook rulebook;

    Scope(String id, Rulebook rulebook, PolicyOrder order) {
        this.rulebook = rulebook;
        this.policy = Objects.requireNonNull(rulebook.policies().get(id), id);
        Set<String> closure = order.closure(List.of(id));
        this.policies = closure.stream()
                .map(one -> Objects.requireNonNull(rulebook.policies().get(one)))
                .toList();
        this.rules = rulebook.rules().stream()
                .filter(rule -> closure.contains(rule.policy()))
                .toList();
        for (Rule rule : rules) {
            byId.put(rule.id(), rule);
            if (rule.conclusion().establishes()) {
                deriving.computeIfAbsent(rule.conclusion().name(), any -> new ArrayList<>());
            }
            ExpressionWalk.of(rule)
                    .filter(Expression.FieldOf.class::isInstance)
                    .forEach(part -> looked.add(((Expression.FieldOf) part).field()));
        }
        deriving.forEach((name, all) -> {
            Set<String> of = new HashSet<>();
            rules.stream()
                    .filter(rule -> rule.conclusion().establishes()
                            && rule.conclusion().name().equals(name))
                    .forEach(rule -> of.add(rule.policy()));
            rules.stream()
                    .filter(rule ->
                            of.contains(rule.policy()) && rule.conclusion().bears(name))
                    .forEach(all::add);
        });
        policies.forEach(one -> {
            if (one.selectedBy() != null) {
                looked.addAll(one.selectedBy().fields());
            }
        });
        this.figures = new Figures(rules, rulebook.book(), ages(rulebook));
    }

    /** How old whoever is told to be something has to be, where the rules look at the day or month of birth. */
    private List<Integer> ages(Rulebook rulebook) {
        return rulebook.checks().stream()
                .map(ConsistencyCheck::test)
                .filter(test -> test instanceof ConsistencyCheck.Aged aged
                        && aged.born().stream().anyMatch(born -> looked.contains(born.field())))
                .map(test -> ((ConsistencyCheck.Aged) test).years())
                .distinct()
                .toList();
    }

    Policy policy() {
        return policy;
    }

    /** The policy and all it builds on. */
    List<Policy> policies() {
        return policies;
    }

    Figures figures() {
        return figures;
    }

    Rule rule(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    List<Rule> rules() {
        return rules;
    }

    /** What conditions ask of facts of a kind. */
    List<Rule.Pattern> patterns(FactKind kind) {
        return rules.stream()
                .flatMap(rule -> rule.conditions().stream())
                .map(Rule.Condition::pattern)
                .filter(pattern -> pattern.kind() == kind)
                .toList();
    }

    /** The rules that bear on a status or value. */
    List<Rule> deriving(String name) {
        return deriving.getOrDefault(name, List.of());
    }

    boolean looksAt(FactField field) {
        return looked.contains(field);
    }

    /** The days on which a text begins or ends, a rule is retired, a figure changes. */
    SortedSet<LocalDate> changes() {
        Set<String> keys = new LinkedHashSet<>();
        rules.forEach(
                rule -> ExpressionWalk.of(rule).forEach(part -> part.figure().ifPresent(keys::add)));
        SortedSet<LocalDate> days = rulebook.book().changes(keys);
        rules.forEach(rule -> rule.turns().forEach(days::add));
        for (Policy one : policies) {
            if (one.from() != null) {
                days.add(one.from());
            }
            if (one.earliest() != null) {
                days.add(one.earliest());
            }
            if (one.to() != null) {
                days.add(one.to().plusDays(1));
            }
        }
        return days;
    }
}
