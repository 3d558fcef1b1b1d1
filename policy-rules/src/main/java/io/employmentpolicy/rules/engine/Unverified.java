package io.employmentpolicy.rules.engine;

import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.PolicyVersions;
import io.employmentpolicy.rules.evaluator.EvaluatorAnswer;
import io.employmentpolicy.rules.evaluator.ExplainedRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * 尚待核验者。 / What of a question Drools has yet to decide. Where nothing is known of any fact a policy looks at, either engine finds what it found in
 * every such case of the day; once the two were compared there, and found the same, comparing them again would tell nothing.
 */
final class Unverified {
    private Unverified() {}

    /**
     * Those of some policies, with all they build on.
     *
     * @param decided those that others build on first
     * @param closure a policy and all it builds on
     */
    static List<PolicyVersions> of(
            List<PolicyVersions> decided, EvaluatorAnswer explained, Function<String, Set<String>> closure) {
        Set<String> needed = new HashSet<>();
        for (PolicyVersions own : decided) {
            if (!isAgreed(own, explained)) {
                needed.addAll(closure.apply(own.policy().id()));
            }
        }
        List<PolicyVersions> open = new ArrayList<>(needed.size());
        for (PolicyVersions own : decided) {
            if (needed.contains(own.policy().id())) {
                open.add(own);
            }
        }
        return open;
    }

    private static boolean isAgreed(PolicyVersions own, EvaluatorAnswer explained) {
        for (int tried = 0; tried < own.tried().size(); tried++) {
            for (CaseFact subject : own.subjects()) {
                List<ExplainedRule> rules = explained.rules(own.policy().id(), subject, tried);
                if (!rules.isEmpty() && !rules.get(0).isAgreed()) {
                    return false;
                }
            }
        }
        return explained.failure(own.policy().id()).isEmpty();
    }

    /** Notes that both engines found the same. */
    static void agreed(PolicyVersions own, EvaluatorAnswer explained) {
        for (int tried = 0; tried < own.tried().size(); tried++) {
            for (CaseFact subject : own.subjects()) {
                for (ExplainedRule rule : explained.rules(own.policy().id(), subject, tried)) {
                    rule.agree();
                }
            }
        }
    }
}
