package io.employmentpolicy.rules.lint;

import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.language.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * 一条规则在某一刻的条件。 / What a rule asks for at a moment, its facts named by kind, so that two rules speak of the same ones. What its tests ask for
 * is read once.
 */
final class RuleView {
    private final ParameterBook book;
    private final Moment moment;
    private final Rule rule;
    private final Map<Integer, String> labels = new HashMap<>();
    private final Map<Expression, Formula> holding = new IdentityHashMap<>();
    private final Map<Expression, Formula> failing = new IdentityHashMap<>();
    private final Reader own;
    private @Nullable Formula all;

    RuleView(ParameterBook book, Moment moment, Rule rule) {
        this.book = book;
        this.moment = moment;
        this.rule = rule;
        this.own = reader(this::label);
        Map<String, Integer> seen = new HashMap<>();
        for (Rule.Condition condition : rule.conditions()) {
            Rule.Pattern pattern = condition.pattern();
            String kind = PolicyOrder.derivedName(pattern)
                    .map(name -> pattern.kind().name() + " " + name)
                    .orElse(pattern.kind().name());
            int number = seen.merge(kind, 1, Integer::sum);
            boolean same = pattern.kind().single() || number == 1;
            labels.put(pattern.slot(), same ? kind : kind + "#" + number);
            if (condition instanceof Rule.Counted counted) {
                labels.put(counted.slot(), "count " + rule.id() + " " + counted.slot());
            }
        }
    }

    Rule rule() {
        return rule;
    }

    String label(int slot) {
        return labels.getOrDefault(slot, "slot " + slot);
    }

    /** A reader of tests that calls the facts in slots as told. */
    Reader reader(IntFunction<String> slots) {
        Folding folding = new Folding(book, moment);
        return new Reader(folding, new Terms(book, folding, slots));
    }

    /** What a test of the rule asks for. */
    synchronized Formula holds(Expression test) {
        return holding.computeIfAbsent(test, own::holds);
    }

    /** What makes a test of the rule fail. */
    synchronized Formula fails(Expression test) {
        return failing.computeIfAbsent(test, own::fails);
    }

    /** Everything that facts must be like: of what there must not be nothing is said here. */
    synchronized Formula all() {
        Formula known = all;
        if (known == null) {
            known = Formula.HOLDS;
            for (Rule.Test test : tests()) {
                known = known.and(holds(test.expression()));
            }
            all = known;
        }
        return known;
    }

    /** The tests of all lines but those that ask that there is no such fact, or count. */
    List<Rule.Test> tests() {
        List<Rule.Test> tests = new ArrayList<>();
        for (Rule.Condition condition : rule.conditions()) {
            if (condition instanceof Rule.Counted counted) {
                tests.addAll(counted.tests());
            } else if (isPositive(condition)) {
                tests.addAll(condition.pattern().tests());
            }
        }
        return tests;
    }

    List<Rule.Pattern> positive() {
        return rule.conditions().stream()
                .filter(RuleView::isPositive)
                .map(Rule.Condition::pattern)
                .toList();
    }

    List<Rule.Pattern> absent() {
        return rule.conditions().stream()
                .filter(Rule.None.class::isInstance)
                .map(Rule.Condition::pattern)
                .toList();
    }

    boolean counts() {
        return rule.conditions().stream().anyMatch(Rule.Counted.class::isInstance);
    }

    /** The statuses and values it builds on. */
    List<String> derived() {
        return positive().stream()
                .map(PolicyOrder::derivedName)
                .flatMap(Optional::stream)
                .sorted()
                .distinct()
                .toList();
    }

    private static boolean isPositive(Rule.Condition condition) {
        return condition instanceof Rule.Some || condition instanceof Rule.Exists;
    }
}
