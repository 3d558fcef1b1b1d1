package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.rules.edition.Combination;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Verb;
import io.employmentpolicy.rules.language.Expression;
import io.employmentpolicy.rules.problem.Problems;
import java.util.List;
import java.util.SortedMap;

/**
 * 前后相继的政策。 / Checks that a benefit and the one that takes its place are not both paid: somebody approved under the old one goes on under it
 * after its last day, unless something keeps the new one away.
 */
final class SuccessionChecker {
    private static final String POLICY_FIELD = "policy";

    private final SortedMap<String, Policy> policies;
    private final List<Rule> rules;
    private final List<Combination> combinations;
    private final ParameterBook book;
    private final Problems problems;

    SuccessionChecker(
            SortedMap<String, Policy> policies,
            List<Rule> rules,
            List<Combination> combinations,
            ParameterBook book,
            Problems problems) {
        this.policies = policies;
        this.rules = rules;
        this.combinations = combinations;
        this.book = book;
        this.problems = problems;
    }

    void check() {
        for (Policy old : policies.values()) {
            Policy next = old.replacedBy() == null ? null : policies.get(old.replacedBy());
            if (next != null && pays(old) && pays(next) && !excluded(old, next)) {
                problems.add(CheckingProblems.POLICY_134.at(old.place(), old.id(), old.id(), next.id()));
            }
        }
    }

    private static boolean pays(Policy policy) {
        return policy.kind() == Determination.Kind.BENEFIT;
    }

    private boolean excluded(Policy old, Policy next) {
        return apart(old, next)
                || combinations.stream().anyMatch(rule -> parts(rule, old.id(), next.id()))
                || excludes(old.id(), next.id())
                || excludes(next.id(), old.id());
    }

    /** One ends before the other begins, and one day tells which of the two counts. */
    private boolean apart(Policy old, Policy next) {
        if (old.to() == null || next.from() == null || !old.to().isBefore(next.from())) {
            return false;
        }
        Policy.Selection before = old.selectedBy();
        Policy.Selection after = next.selectedBy();
        if (before == null) {
            return true;
        }
        boolean one = after != null
                && before.kind().equals(after.kind())
                && before.fields().equals(after.fields())
                && (before.kind().field(POLICY_FIELD).isEmpty()
                        || before.policy().equals(after.policy()));
        return one && goesOn(old) && goesOn(next);
    }

    /** Whether running cases stay with the version they began under. */
    private boolean goesOn(Policy policy) {
        return book.choice(policy.id() + "." + Policy.RUNNING_CASES)
                .map(ParameterBook.Switch::chosen)
                .orElse("old")
                .equals("old");
    }

    private static boolean parts(Combination rule, String old, String next) {
        int one = rule.side(old);
        int other = rule.side(next);
        return one >= 0
                && other >= 0
                && switch (rule.kind()) {
                    case AT_MOST_ONE -> one != other;
                    case ONE_RIGHT, LIMIT -> true;
                    case TOGETHER -> false;
                };
    }

    private boolean excludes(String policy, String other) {
        return rules.stream()
                .filter(rule ->
                        rule.policy().equals(policy) && rule.conclusion().verb() == Verb.EXCLUDE)
                .flatMap(rule -> rule.conditions().stream())
                .flatMap(ExpressionWalk::of)
                .anyMatch(part -> part instanceof Expression.Constant constant && names(constant.value(), other));
    }

    private static boolean names(Object value, String policy) {
        return value.equals(policy) || value instanceof Iterable<?> several && contains(several, policy);
    }

    private static boolean contains(Iterable<?> several, String policy) {
        for (Object one : several) {
            if (policy.equals(one)) {
                return true;
            }
        }
        return false;
    }
}
