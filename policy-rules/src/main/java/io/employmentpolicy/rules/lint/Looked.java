package io.employmentpolicy.rules.lint;

import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.language.Expression;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 被查找的版次。 / An edition as lints look at it: rules by policy, readers by figure. */
final class Looked {
    private final Rulebook rulebook;
    private final Map<String, List<Rule>> rules;
    private final Map<String, List<Rule>> readers;
    private final RuleViews views;
    private final Map<Rule, List<RuleView>> single = Collections.synchronizedMap(new IdentityHashMap<>());

    Looked(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.views = new RuleViews(rulebook.book());
        this.rules = rulebook.rules().stream().collect(Collectors.groupingBy(Rule::policy));
        this.readers = rulebook.rules().stream()
                .flatMap(rule -> ExpressionWalk.of(rule)
                        .flatMap(part -> part.figure().stream())
                        .distinct()
                        .map(key -> Map.entry(key, rule)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Rulebook rulebook() {
        return rulebook;
    }

    ParameterBook book() {
        return rulebook.book();
    }

    Collection<Policy> policies() {
        return rulebook.policies().values();
    }

    Policy policy(Rule rule) {
        return Objects.requireNonNull(rulebook.policies().get(rule.policy()));
    }

    List<Rule> rulesOf(Policy policy) {
        return rules.getOrDefault(policy.id(), List.of());
    }

    List<Rule> readersOf(String figure) {
        return readers.getOrDefault(figure, List.of());
    }

    /** The rules of policies that establish a status or value; what takes it away again is among them. */
    List<Rule> establishing(String name) {
        return rulebook.rules().stream()
                .filter(rule -> rule.conclusion().establishes()
                        && rule.conclusion().name().equals(name))
                .flatMap(rule -> rulesOf(policy(rule)).stream())
                .distinct()
                .toList();
    }

    /** The rules that carry a clause a figure carries too. */
    List<Rule> besides(String figure) {
        Set<String> clauses = rulebook.clauses().values().stream()
                .filter(entry -> entry.carriedBy().contains(figure))
                .map(entry -> entry.clause().id())
                .collect(Collectors.toSet());
        return rulebook.rules().stream()
                .filter(rule -> rule.clauses().stream().anyMatch(clauses::contains))
                .toList();
    }

    /** Every expression of every rule, with its rule. */
    Stream<Map.Entry<Rule, Expression>> expressions() {
        return rulebook.rules().stream().flatMap(rule -> ExpressionWalk.of(rule).map(part -> Map.entry(rule, part)));
    }

    /** Whether something is so of a rule at every moment at which it may be otherwise. */
    boolean always(Rule rule, Predicate<RuleView> so) {
        return single.computeIfAbsent(rule, this::views).stream().allMatch(so);
    }

    private List<RuleView> views(Rule rule) {
        return Moment.of(policy(rule), book(), rule).stream()
                .map(moment -> views.of(rule, moment))
                .distinct()
                .toList();
    }

    /** Whether something is so of two rules of one policy, whatever day a decision is made on. */
    boolean onAnyDay(Rule one, Rule other, BiPredicate<RuleView, RuleView> so) {
        return both(one, other, Moment.onAnyDay(policy(one), book(), one, other), so);
    }

    /** The same of two rules of one policy. */
    boolean always(Rule one, Rule other, BiPredicate<RuleView, RuleView> so) {
        return both(one, other, Moment.of(policy(one), book(), one, other), so);
    }

    private boolean both(Rule one, Rule other, List<Moment> moments, BiPredicate<RuleView, RuleView> so) {
        return moments.stream()
                .map(moment -> List.of(views.of(one, moment), views.of(other, moment)))
                .distinct()
                .allMatch(views -> so.test(views.get(0), views.get(1)));
    }
}
