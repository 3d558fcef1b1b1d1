package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.CaseFacts;
import io.employmentpolicy.rules.evaluation.CaseQuestion;
import io.employmentpolicy.rules.evaluation.PolicyVersions;
import io.employmentpolicy.rules.evaluator.EvaluatorAnswer;
import io.employmentpolicy.rules.evaluator.ExplainedRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 尚待核验者。 / What of a question Drools has yet to decide. Where nothing is known of any fact a policy looks at, either engine finds what it found in
 * every such case of the day; once the two were compared there, and found the same, comparing them again would tell nothing. That nothing is
 * known is seen from the rules and the facts themselves, never taken from the engine that is to be compared.
 */
final class Unverified {
    private final CaseFacts facts;
    private final EvaluatorAnswer explained;
    private final List<PolicyPlan> plans;
    private final Set<String> unknown = new HashSet<>(0);

    /** Those that were compared in a case like this, and found the same. */
    private final Set<String> known = new HashSet<>(0);

    private Unverified(CaseFacts facts, EvaluatorAnswer explained, List<PolicyPlan> plans) {
        this.facts = facts;
        this.explained = explained;
        this.plans = plans;
    }

    /**
     * Those of its policies, with all they build on.
     *
     * @param question whose policies that others build on come first
     * @param plans of its policies, in their order
     */
    static List<PolicyVersions> of(CaseQuestion question, EvaluatorAnswer explained, List<PolicyPlan> plans) {
        Unverified unverified = new Unverified(question.facts(), explained, plans);
        for (int i = 0; i < question.policies().size(); i++) {
            unverified.look(i, question.policies().get(i));
        }
        return unverified.known.isEmpty() ? question.policies() : unverified.open(question.policies());
    }

    private List<PolicyVersions> open(List<PolicyVersions> policies) {
        Set<String> needed = new HashSet<>();
        for (PolicyPlan plan : plans) {
            if (!known.contains(plan.policy().id())) {
                needed.addAll(plan.closure());
            }
        }
        List<PolicyVersions> open = new ArrayList<>(needed.size());
        for (PolicyVersions own : policies) {
            if (needed.contains(own.policy().id())) {
                open.add(own);
            }
        }
        return open;
    }

    private void look(int place, PolicyVersions own) {
        PolicyPlan plan = plans.get(place);
        if (isUnknown(plan)) {
            unknown.add(own.policy().id());
            if (unknown.containsAll(plan.closure()) && isAgreed(place, own)) {
                known.add(own.policy().id());
            }
        }
    }

    /** Whether nothing is known of any fact its own rules look at, not even that there is none. */
    private boolean isUnknown(PolicyPlan plan) {
        for (FactKind kind : plan.kinds()) {
            List<CaseFact> items = facts.items(kind);
            if (items.isEmpty()) {
                return false;
            }
            for (CaseFact item : items) {
                if (!item.ofEveryCase()) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isAgreed(int place, PolicyVersions own) {
        for (int tried = 0; tried < own.tried().size(); tried++) {
            for (CaseFact subject : own.subjects()) {
                List<ExplainedRule> rules = explained.rules(place, subject, tried);
                if (!rules.isEmpty() && !rules.get(0).isAgreed()) {
                    return false;
                }
            }
        }
        return explained.failure(own.policy().id()).isEmpty();
    }

    /** Notes that both engines found the same. */
    static void agreed(int place, PolicyVersions own, EvaluatorAnswer explained) {
        for (int tried = 0; tried < own.tried().size(); tried++) {
            for (CaseFact subject : own.subjects()) {
                for (ExplainedRule rule : explained.rules(place, subject, tried)) {
                    rule.agree();
                }
            }
        }
    }
}
