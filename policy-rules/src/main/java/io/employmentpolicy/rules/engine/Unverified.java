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
import java.util.function.Function;

/**
 * 尚待核验者。 / What of a question Drools has yet to decide. Where nothing is known of any fact a policy looks at, either engine finds what it found in
 * every such case of the day; once the two were compared there, and found the same, comparing them again would tell nothing. That nothing is
 * known is seen from the rules and the facts themselves, never taken from the engine that is to be compared.
 */
final class Unverified {
    private final CaseFacts facts;
    private final EvaluatorAnswer explained;
    private final Function<String, PolicyPlan> plans;
    private final Set<String> unknown = new HashSet<>();
    private final Set<String> needed = new HashSet<>();

    private Unverified(CaseFacts facts, EvaluatorAnswer explained, Function<String, PolicyPlan> plans) {
        this.facts = facts;
        this.explained = explained;
        this.plans = plans;
    }

    /**
     * Those of its policies, with all they build on.
     *
     * @param question whose policies that others build on come first
     */
    static List<PolicyVersions> of(
            CaseQuestion question, EvaluatorAnswer explained, Function<String, PolicyPlan> plans) {
        Unverified unverified = new Unverified(question.facts(), explained, plans);
        question.policies().forEach(unverified::look);
        List<PolicyVersions> open = new ArrayList<>(unverified.needed.size());
        for (PolicyVersions own : question.policies()) {
            if (unverified.needed.contains(own.policy().id())) {
                open.add(own);
            }
        }
        return open;
    }

    private void look(PolicyVersions own) {
        PolicyPlan plan = plans.apply(own.policy().id());
        if (isUnknown(plan)) {
            unknown.add(own.policy().id());
        }
        if (!unknown.containsAll(plan.closure()) || !isAgreed(own)) {
            needed.addAll(plan.closure());
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

    private boolean isAgreed(PolicyVersions own) {
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
