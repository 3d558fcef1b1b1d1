package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.PolicyVersions;
import io.employmentpolicy.rules.evaluation.Version;
import io.employmentpolicy.rules.language.Expression;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * 尚待查明者。 / What of a policy is still open once policies before it were asked: neither a test that one of them asked, nor what turns on statuses and
 * values alone that are the same in all cases that answered so. Thread-safe.
 */
final class Remaining {
    /** More than the ways of a city leave open in one policy. */
    private static final int MOST = 256;

    private final ProbedPolicy probed;
    private final boolean ofToday;
    private final Map<PlannedTest, Known> tests = new IdentityHashMap<>();

    /** By condition that asks for a status or value, the key of whether it is there. */
    private final Map<PlannedCondition, Integer> there = new IdentityHashMap<>();

    private final Map<BitSet, Questions> questions = new ConcurrentHashMap<>();

    /**
     * What can be known of a test beforehand.
     *
     * @param key number of what it asks, whichever rule asks it; -1 when it has none
     * @param rests the conditions whose statuses and values alone it turns on; empty when it turns on facts as well
     */
    private record Known(int key, List<PlannedCondition> rests) {}

    /**
     * What is asked of a case.
     *
     * @param versions whether facts select the version
     * @param rules what of them can differ
     * @param keys of the tests of which no policy after this one need ask again
     */
    record Questions(boolean versions, List<ProbedPolicy.ProbedRule> rules, BitSet keys) {
        boolean none() {
            return !versions && rules.isEmpty();
        }
    }

    /**
     * @param ofToday whether the policy is decided in the version of the day, so that its figures are those of all others that are, and the rules
     *     that apply are the same
     * @param subject what the policy is about
     * @param numbers numbers what tests ask
     */
    Remaining(ProbedPolicy probed, boolean ofToday, FactKind subject, ToIntFunction<Object> numbers) {
        this.probed = probed;
        this.ofToday = ofToday;
        for (ProbedPolicy.ProbedRule rule : probed.rules()) {
            for (ProbedPolicy.ProbedCondition condition : rule.conditions()) {
                PlannedCondition planned = condition.condition();
                if (planned.derivedName() != null) {
                    Object about = planned.pattern().aboutSubject() ? subject : "";
                    there.put(planned, numbers.applyAsInt(List.of(planned.derivedName(), about)));
                }
                for (PlannedTest test : condition.tests()) {
                    Expression expression = test.expression();
                    boolean figures = !ofToday && ExpressionWalk.readsFigures(expression);
                    Object key =
                            figures ? null : TestKey.of(expression, rule.rule().rule(), subject);
                    tests.put(
                            test,
                            new Known(
                                    key == null ? -1 : numbers.applyAsInt(key),
                                    figures ? List.of() : rests(expression, rule.rule())));
                }
            }
        }
    }

    private static List<PlannedCondition> rests(Expression test, PlannedRule rule) {
        List<Expression.FieldOf> sources = ExpressionWalk.sources(test).toList();
        boolean derived = sources.stream().allMatch(field -> Status.isDerived(field.kind()));
        return !derived || ExpressionWalk.counts(test)
                ? List.of()
                : sources.stream()
                        .flatMap(field -> rule.conditions().stream()
                                .filter(one -> one.pattern().slot() == field.slot()))
                        .distinct()
                        .toList();
    }

    /**
     * What is to be asked.
     *
     * @param settled whether the status or value a condition asks for is the same in all cases that came this way
     * @param asked keys of the tests that were asked on it; those that are asked now are added
     */
    Questions after(PolicyVersions policy, Predicate<PlannedCondition> settled, BitSet asked) {
        BitSet open = new BitSet();
        int bit = 0;
        for (ProbedPolicy.ProbedRule rule : probed.rules()) {
            boolean applies = !ofToday || applies(rule.rule().rule(), policy);
            for (ProbedPolicy.ProbedCondition condition : rule.conditions()) {
                boolean whole = condition.condition().condition() instanceof Rule.Counted;
                open.set(
                        bit++, applies && condition.open() && (whole || isOpen(condition.condition(), settled, asked)));
                for (PlannedTest test : condition.tests()) {
                    open.set(bit++, applies && (whole || isOpen(tests.get(test), settled, asked)));
                }
            }
        }
        Questions known = questions.get(open);
        if (known == null) {
            if (questions.size() >= MOST) {
                questions.clear();
            }
            known = questions(open);
            questions.put(open, known);
        }
        return known;
    }

    private static boolean applies(Rule rule, PolicyVersions policy) {
        for (Map<CaseFact, Version> tried : policy.tried()) {
            for (Version version : tried.values()) {
                if (version.inForce() && rule.appliesOn(version.day())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isOpen(Known test, Predicate<PlannedCondition> settled, BitSet asked) {
        if (!test.rests().isEmpty() && test.rests().stream().allMatch(settled)) {
            return false;
        }
        return test.key() < 0 || isFirst(test.key(), asked);
    }

    private boolean isOpen(PlannedCondition condition, Predicate<PlannedCondition> settled, BitSet asked) {
        return condition.derivedName() == null || !settled.test(condition) && isFirst(there.get(condition), asked);
    }

    private boolean isFirst(int key, BitSet asked) {
        boolean before = asked.get(key);
        if (ofToday) {
            asked.set(key);
        }
        return !before;
    }

    private Questions questions(BitSet open) {
        List<ProbedPolicy.ProbedRule> rules = new ArrayList<>();
        BitSet keys = new BitSet();
        int bit = 0;
        for (ProbedPolicy.ProbedRule rule : probed.rules()) {
            List<ProbedPolicy.ProbedCondition> differing =
                    new ArrayList<>(rule.conditions().size());
            for (ProbedPolicy.ProbedCondition condition : rule.conditions()) {
                boolean asks = open.get(bit++);
                Integer name = asks ? there.get(condition.condition()) : null;
                if (ofToday && name != null) {
                    keys.set(name);
                }
                List<PlannedTest> left = new ArrayList<>(condition.tests().size());
                for (PlannedTest test : condition.tests()) {
                    if (open.get(bit++)) {
                        left.add(test);
                        int key = tests.get(test).key();
                        if (ofToday && key >= 0) {
                            keys.set(key);
                        }
                    }
                }
                differing.add(condition.left(asks, List.copyOf(left)));
            }
            List<ProbedPolicy.ProbedCondition> needed = ProbedPolicy.needed(differing);
            if (!needed.isEmpty()) {
                rules.add(new ProbedPolicy.ProbedRule(rule.rule(), needed));
            }
        }
        return new Questions(!ofToday, List.copyOf(rules), keys);
    }
}
