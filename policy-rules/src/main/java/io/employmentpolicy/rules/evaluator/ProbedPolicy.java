package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.evaluation.RuleResult;
import io.employmentpolicy.rules.language.Expression;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * 一项政策的可变之处。 / What of the conditions of a policy can differ between cases that tell of the same kinds and fields: mostly a few tests of many.
 * Whatever looks at fields nobody tells is the same in all of them. Immutable.
 */
final class ProbedPolicy {
    private final List<ProbedRule> rules = new ArrayList<>();
    private final List<FactKind> kinds;
    private final Set<Rule> reckoning = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The names of the statuses and values that a conclusion takes up. */
    private final Map<Rule, Set<String>> handing = new IdentityHashMap<>();

    /** What was looked up before, in a rule that always applies: tests, and statuses and values by name and by whether they are about the subject. */
    private final Set<Object> before = new HashSet<>();

    /** @param given whether some fact of such cases holds a field */
    ProbedPolicy(PlannedPolicy plan, Predicate<FactField> given) {
        this.kinds = plan.kinds();
        for (PlannedRule rule : plan.rules()) {
            Set<String> names = new HashSet<>();
            for (Expression input : ExpressionWalk.inputs(rule.rule().conclusion())) {
                derivedNames(input, rule.rule()).forEach(names::add);
                if (turnsOnFacts(input, given, rule.rule())) {
                    reckoning.add(rule.rule());
                }
            }
            handing.put(rule.rule(), Set.copyOf(names));
            List<ProbedCondition> differing = new ArrayList<>();
            for (PlannedCondition condition : rule.conditions()) {
                differing.add(differing(condition, given, rule.rule()));
            }
            List<ProbedCondition> conditions = needed(differing);
            if (!conditions.isEmpty()) {
                rules.add(new ProbedRule(rule, conditions));
            }
        }
    }

    /** What can differ of a condition, and was not looked up before. */
    private ProbedCondition differing(PlannedCondition condition, Predicate<FactField> given, Rule rule) {
        boolean again = condition.derivedName() != null
                && isAgain(List.of(condition.derivedName(), condition.pattern().aboutSubject()), rule);
        return new ProbedCondition(
                condition,
                !again && isOpen(condition, given, rule),
                false,
                differing(condition.tests(), given, rule),
                differing(condition.totals(), given, rule));
    }

    /** A status or value that is there has the name by which it is asked for. */
    private List<PlannedTest> differing(List<PlannedTest> tests, Predicate<FactField> given, Rule rule) {
        return tests.stream()
                .filter(test -> !test.names() && turns(test.expression(), given, rule))
                .filter(test -> !isOfFacts(test.expression()) || !isAgain(test.expression(), rule))
                .toList();
    }

    private boolean isAgain(Object what, Rule rule) {
        return rule.turns().findAny().isEmpty() ? !before.add(what) : before.contains(what);
    }

    /** Whether it is the same wherever it is asked: of facts given at top level there is one of a kind at most. */
    private static boolean isOfFacts(Expression expression) {
        return !ExpressionWalk.counts(expression)
                && ExpressionWalk.sources(expression)
                        .allMatch(field -> !Status.isDerived(field.kind())
                                && field.kind().parent().isEmpty());
    }

    /** Those conditions that can differ, and those that bind what these look at; looked for from the last to the first. */
    static List<ProbedCondition> needed(List<ProbedCondition> conditions) {
        LinkedList<ProbedCondition> needed = new LinkedList<>();
        BitSet read = new BitSet();
        for (int i = conditions.size() - 1; i >= 0; i--) {
            ProbedCondition one = conditions.get(i);
            Rule.Pattern pattern = one.condition().pattern();
            one.expressions().forEach(expression -> read(expression, read));
            boolean binds = pattern.binds().stream().anyMatch(bind -> read.get(bind.slot()));
            if (binds) {
                pattern.binds().forEach(bind -> read(bind.value(), read));
            }
            if (one.differs() || binds || read.get(pattern.slot())) {
                if (pattern.parentSlot() >= 0) {
                    read.set(pattern.parentSlot());
                }
                needed.addFirst(one.binding(binds));
            }
        }
        return List.copyOf(needed);
    }

    private static void read(Expression expression, BitSet slots) {
        ExpressionWalk.parts(expression).forEach(part -> {
            if (part instanceof Expression.Variable variable) {
                slots.set(variable.slot());
            }
        });
        ExpressionWalk.sources(expression).forEach(field -> slots.set(field.slot()));
    }

    /**
     * A rule in which something can differ.
     *
     * @param conditions those that can differ, and those that bind what these look at
     */
    record ProbedRule(PlannedRule rule, List<ProbedCondition> conditions) {}

    /**
     * A condition with those of its tests that can differ.
     *
     * @param open whether its fact can be there or not
     * @param binds whether the values are looked at that it binds
     */
    record ProbedCondition(
            PlannedCondition condition,
            boolean open,
            boolean binds,
            List<PlannedTest> tests,
            List<PlannedTest> totals) {
        boolean differs() {
            return open || !tests.isEmpty() || !totals.isEmpty();
        }

        ProbedCondition binding(boolean values) {
            return new ProbedCondition(condition, open, values, tests, totals);
        }

        /** What is left of it when other things are known. */
        ProbedCondition left(boolean there, List<PlannedTest> some) {
            return new ProbedCondition(condition, there, false, some, totals);
        }

        /** What is evaluated of it. */
        private Stream<Expression> expressions() {
            Stream<PlannedTest> evaluated = Stream.concat(tests.stream(), totals.stream());
            return condition.condition() instanceof Rule.Counted counted
                    ? Stream.concat(
                            Stream.ofNullable(counted.counted()),
                            Stream.concat(condition.tests().stream(), condition.totals().stream())
                                    .map(PlannedTest::expression))
                    : evaluated.map(PlannedTest::expression);
        }
    }

    /** Statuses and values, what lies in other facts, and what is counted. */
    private static boolean isOpen(PlannedCondition condition, Predicate<FactField> given, Rule rule) {
        return condition.derivedName() != null
                || isNested(condition.pattern().kind(), given)
                || condition.condition() instanceof Rule.Counted counted && differs(counted, given, rule);
    }

    /** Whether there is a list in which such facts may lie. */
    private static boolean isNested(FactKind kind, Predicate<FactField> given) {
        FactKind parent = kind.parent().orElse(null);
        return parent != null && (parent.lists().stream().anyMatch(given) || isNested(parent, given));
    }

    private static boolean turns(Expression expression, Predicate<FactField> given, Rule rule) {
        return derived(expression).findAny().isPresent() || turnsOnFacts(expression, given, rule);
    }

    private static boolean turnsOnFacts(Expression expression, Predicate<FactField> given, Rule rule) {
        return ExpressionWalk.sources(expression)
                        .anyMatch(field -> !Status.isDerived(field.kind()) && given.test(field.field()))
                || totals(expression, rule).anyMatch(total -> differs(total, given, rule));
    }

    /** Whether a count or sum can come out otherwise, of whose kind there is one fact at most. */
    private static boolean differs(Rule.Counted counted, Predicate<FactField> given, Rule rule) {
        FactKind kind = counted.pattern().kind();
        return isNested(kind, given)
                || Status.isDerived(kind)
                || ExpressionWalk.of(counted)
                        .filter(part -> part.inner().isEmpty() && !ExpressionWalk.reads(part, counted.slot()))
                        .anyMatch(part -> turns(part, given, rule));
    }

    /** The counts and sums on which an expression rests, also behind bound values. */
    private static Stream<Rule.Counted> totals(Expression expression, Rule rule) {
        return ExpressionWalk.parts(expression)
                .filter(Expression.Variable.class::isInstance)
                .map(Expression.Variable.class::cast)
                .flatMap(bound -> bound.source() == null
                        ? rule.conditions().stream()
                                .filter(Rule.Counted.class::isInstance)
                                .map(Rule.Counted.class::cast)
                                .filter(counted -> counted.slot() == bound.slot())
                        : totals(bound.source(), rule));
    }

    private static Stream<String> derivedNames(Expression expression, Rule rule) {
        return derived(expression)
                .flatMap(field -> rule.conditions().stream()
                        .map(Rule.Condition::pattern)
                        .filter(pattern -> pattern.slot() == field.slot())
                        .flatMap(pattern -> PolicyOrder.derivedName(pattern).stream()));
    }

    private static Stream<Expression.FieldOf> derived(Expression expression) {
        return ExpressionWalk.sources(expression).filter(field -> Status.isDerived(field.kind()));
    }

    /**
     * Whether what follows from a rule is reckoned with what such cases tell, as a sum or a day is; of what is open, sums alone are told.
     *
     * @param reckoned whether a status or value of that name is reckoned itself
     */
    boolean reckons(RuleResult found, Predicate<String> reckoned) {
        boolean told = found.truth() == Truth.TRUE
                || found.truth() == Truth.UNKNOWN && found.rule().conclusion() instanceof Conclusion.Grant;
        return told
                && (reckoning.contains(found.rule())
                        || Objects.requireNonNull(handing.get(found.rule())).stream()
                                .anyMatch(reckoned));
    }

    /** The rules in which something can differ. */
    List<ProbedRule> rules() {
        return rules;
    }

    /** The kinds of facts its conditions look at. */
    List<FactKind> kinds() {
        return kinds;
    }
}
