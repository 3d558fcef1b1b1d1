package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.evaluation.RuleResult;
import io.employmentpolicy.rules.language.Expression;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedList;
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
            List<ProbedCondition> conditions = probed(rule, given);
            if (!conditions.isEmpty()) {
                rules.add(new ProbedRule(rule, conditions));
            }
        }
    }

    /** Those conditions that can differ, and those that bind what these look at; looked for from the last to the first. */
    private static List<ProbedCondition> probed(PlannedRule rule, Predicate<FactField> given) {
        LinkedList<ProbedCondition> conditions = new LinkedList<>();
        BitSet read = new BitSet();
        for (int i = rule.conditions().size() - 1; i >= 0; i--) {
            PlannedCondition condition = rule.conditions().get(i);
            Rule.Pattern pattern = condition.pattern();
            List<PlannedTest> tests = live(condition.tests(), given);
            List<PlannedTest> totals = live(condition.totals(), given);
            boolean counts = isOpen(condition) || !tests.isEmpty() || !totals.isEmpty();
            if (counts) {
                ExpressionWalk.of(condition.condition()).forEach(part -> read(part, read));
            }
            boolean binds = pattern.binds().stream().anyMatch(bind -> read.get(bind.slot()));
            if (binds) {
                pattern.binds()
                        .forEach(bind -> ExpressionWalk.parts(bind.value()).forEach(part -> read(part, read)));
            }
            if (counts || binds || read.get(pattern.slot())) {
                if (pattern.parentSlot() >= 0) {
                    read.set(pattern.parentSlot());
                }
                conditions.addFirst(new ProbedCondition(condition, isOpen(condition), binds, tests, totals));
            }
        }
        return List.copyOf(conditions);
    }

    private static void read(Expression part, BitSet slots) {
        if (part instanceof Expression.FieldOf field) {
            slots.set(field.slot());
        } else if (part instanceof Expression.Variable variable) {
            slots.set(variable.slot());
            ExpressionWalk.sources(variable).forEach(field -> slots.set(field.slot()));
        }
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
            List<PlannedTest> totals) {}

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

    /** Whether what follows from a rule is reckoned with what such cases tell, as a sum or a day is; of what is open, sums alone are told. */
    boolean reckons(RuleResult found) {
        boolean told = found.truth() == Truth.TRUE
                || found.truth() == Truth.UNKNOWN && found.rule().conclusion() instanceof Conclusion.Grant;
        return told && reckoning.contains(found.rule());
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
