package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.EngineAnswer;
import io.employmentpolicy.rules.evaluation.EngineFinding;
import io.employmentpolicy.rules.evaluation.PolicyVersions;
import io.employmentpolicy.rules.evaluation.RuleResult;
import io.employmentpolicy.rules.evaluator.EvaluatorAnswer;
import io.employmentpolicy.rules.evaluator.ExplainedRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 两个引擎的比较。 / Compares what the two engines found: the truth of every rule, the values it hands to its conclusion, and every conclusion
 * after exceptions, waits and delegations. Messages name rules and truths; values of facts stay out of them.
 */
final class Comparison {
    private final EngineAnswer drools;
    private final EvaluatorAnswer evaluator;
    private final Set<String> compared = new HashSet<>();

    /** @param compared what both decided */
    Comparison(EngineAnswer drools, EvaluatorAnswer evaluator, List<PolicyVersions> compared) {
        this.drools = drools;
        this.evaluator = evaluator;
        compared.forEach(one -> this.compared.add(one.policy().id()));
    }

    /** Whether it is about a policy. */
    boolean isOf(PolicyVersions policy) {
        return compared.contains(policy.policy().id());
    }

    /** How the engines differ on one subject under one choice of versions; empty when they agree, or agreed before. */
    Optional<Outcome.Disagreement> difference(PolicyVersions policy, CaseFact subject, int tried) {
        String id = policy.policy().id();
        if (!isOf(policy)) {
            return Optional.empty();
        }
        if (drools.failure(id).isPresent() || evaluator.failure(id).isPresent()) {
            return Optional.of(new Outcome.Disagreement(told(drools.failure(id)), told(evaluator.failure(id))));
        }
        List<ExplainedRule> rules = evaluator.rules(id, subject, tried);
        if (agree(policy, subject, tried, rules)) {
            return Optional.empty();
        }
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (ExplainedRule rule : rules) {
            EngineFinding one = drools.rule(rule.finding().rule(), subject, tried);
            note(rule.finding().rule().id(), one, rule.compared(), left, right);
        }
        if (!rules.isEmpty()) {
            for (String name : policy.names()) {
                note(
                        name.isEmpty() ? id : id + " " + name,
                        drools.conclusion(id, name, subject, tried),
                        evaluator.conclusion(id, name, subject, tried),
                        left,
                        right);
            }
        }
        return Optional.of(new Outcome.Disagreement(left.toString(), right.toString()));
    }

    /**
     * Whether they differ.
     *
     * @param rules what the evaluator found of the rules of the policy there
     */
    boolean differ(PolicyVersions policy, CaseFact subject, int tried, List<ExplainedRule> rules) {
        String id = policy.policy().id();
        return isOf(policy)
                && (drools.failure(id).isPresent()
                        || evaluator.failure(id).isPresent()
                        || !agree(policy, subject, tried, rules));
    }

    /** How an engine failed; what did not fail was not compared with anything. */
    static String told(Optional<String> failure) {
        return failure.map("failed: "::concat).orElse("not compared");
    }

    /** As a rule they do, and nothing is to be told. */
    private boolean agree(PolicyVersions policy, CaseFact subject, int tried, List<ExplainedRule> rules) {
        String id = policy.policy().id();
        for (ExplainedRule rule : rules) {
            if (!drools.rule(rule.finding().rule(), subject, tried).agrees(rule.compared())) {
                return false;
            }
        }
        if (rules.isEmpty()) {
            return true;
        }
        List<RuleResult> found = EvaluatorAnswer.results(rules);
        for (String name : policy.names()) {
            if (!drools.conclusion(id, name, subject, tried).agrees(EvaluatorAnswer.conclusion(found, name))) {
                return false;
            }
        }
        return true;
    }

    private static void note(
            String what, EngineFinding one, EngineFinding other, List<String> left, List<String> right) {
        if (!one.agrees(other)) {
            boolean values = one.truth() == other.truth();
            left.add(what + " " + one.truth() + (values ? " in " + one.values().size() + " ways" : ""));
            right.add(what + " " + other.truth()
                    + (values ? " in " + other.values().size() + " ways, with other values" : ""));
        }
    }
}
