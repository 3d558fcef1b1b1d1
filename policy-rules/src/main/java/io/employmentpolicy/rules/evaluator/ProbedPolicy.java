package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.language.Expression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * 一项政策的可变之处。 / What of the conditions of a policy can differ between cases that tell of the same kinds and fields: mostly a few tests of many.
 * Whatever looks at fields nobody tells is the same in all of them. Immutable.
 */
final class ProbedPolicy {
    /** A record that names nobody is read as one of the person in question, so that this field may be there although nobody told it. */
    private static final String PERSON = "personId";

    private final List<ProbedRule> rules = new ArrayList<>();
    private final List<FactKind> kinds;
    private final Set<Rule> reckoning = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param given whether some fact of such cases holds a field */
    ProbedPolicy(PlannedPolicy plan, Predicate<FactField> given) {
        this.kinds = plan.kinds();
        for (PlannedRule rule : plan.rules()) {
            if (ExpressionWalk.inputs(rule.rule().conclusion()).stream().anyMatch(input -> reckons(input, given))) {
                reckoning.add(rule.rule());
            }
            List<ProbedCondition> conditions = new ArrayList<>();
            int last = 0;
            for (PlannedCondition condition : rule.conditions()) {
                ProbedCondition probed = new ProbedCondition(
                        condition, isOpen(condition), live(condition.tests(), given), live(condition.totals(), given));
                conditions.add(probed);
                last = probed.counts() ? conditions.size() : last;
            }
            if (last > 0) {
                rules.add(new ProbedRule(rule, List.copyOf(conditions.subList(0, last))));
            }
        }
    }

    /**
     * A rule with its conditions up to the last that can differ.
     *
     * @param conditions those before it bind what it looks at
     */
    record ProbedRule(PlannedRule rule, List<ProbedCondition> conditions) {}

    /**
     * A condition with those of its tests that can differ.
     *
     * @param open whether its fact can be there or not
     */
    record ProbedCondition(
            PlannedCondition condition, boolean open, List<PlannedTest> tests, List<PlannedTest> totals) {
        boolean counts() {
            return open || !tests.isEmpty() || !totals.isEmpty();
        }
    }

    /** Statuses and values, what lies in other facts, and what is counted. */
    private static boolean isOpen(PlannedCondition condition) {
        return condition.derivedName() != null
                || condition.pattern().kind().parent().isPresent()
                || condition.condition() instanceof Rule.Counted;
    }

    /** A status or value that is there has the name by which it is asked for. */
    private static List<PlannedTest> live(List<PlannedTest> tests, Predicate<FactField> given) {
        return tests.stream()
                .filter(test -> !test.names())
                .filter(test -> test.counts() || test.sources().stream().anyMatch(field -> isLive(field, given)))
                .toList();
    }

    private static boolean isLive(Expression.FieldOf field, Predicate<FactField> given) {
        return Status.isDerived(field.kind()) || field.field().property().equals(PERSON) || given.test(field.field());
    }

    private static boolean reckons(Expression input, Predicate<FactField> given) {
        return ExpressionWalk.counts(input) || ExpressionWalk.sources(input).anyMatch(field -> isLive(field, given));
    }

    /** Whether what follows from a rule is reckoned with what such cases tell, as a sum or a day is. */
    boolean reckons(Rule rule) {
        return reckoning.contains(rule);
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
