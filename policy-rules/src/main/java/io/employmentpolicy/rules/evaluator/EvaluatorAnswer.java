package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.EngineAnswer;
import io.employmentpolicy.rules.evaluation.EngineFinding;
import io.employmentpolicy.rules.evaluation.RuleResult;
import io.employmentpolicy.rules.evaluation.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 求值器的答复。 / What the evaluator found for a question, every rule explained. */
public final class EvaluatorAnswer implements EngineAnswer {
    private final Map<String, List<Map<CaseFact, List<ExplainedRule>>>> found = new HashMap<>();
    private final Map<String, String> failures = new HashMap<>(0);

    void add(String policy, List<Map<CaseFact, List<ExplainedRule>>> versions) {
        found.put(policy, versions);
    }

    /** Nothing found of a policy stands that failed on the way. */
    void failed(String policy, String how) {
        found.remove(policy);
        failures.put(policy, how);
    }

    /** 各条规则的解释。 / The rules of a policy explained for one subject; empty when the version is not in force. */
    public List<ExplainedRule> rules(String policy, CaseFact subject, int tried) {
        List<Map<CaseFact, List<ExplainedRule>>> versions = found.getOrDefault(policy, List.of());
        return tried < versions.size() ? versions.get(tried).getOrDefault(subject, List.of()) : List.of();
    }

    /** How the rules of a policy failed; what builds on it was evaluated as if the policy had concluded nothing, and does not count. */
    @Override
    public Optional<String> failure(String policy) {
        return Optional.ofNullable(failures.get(policy));
    }

    @Override
    public EngineFinding rule(Rule rule, CaseFact subject, int tried) {
        for (ExplainedRule one : rules(rule.policy(), subject, tried)) {
            if (one.finding().rule() == rule) {
                return one.compared();
            }
        }
        return EngineFinding.FAILS;
    }

    @Override
    public EngineFinding conclusion(String policy, String name, CaseFact subject, int tried) {
        return conclusion(results(rules(policy, subject, tried)), name);
    }

    /** 由各规则的结果得出结论。 / What the findings about one subject say of a conclusion. */
    public static EngineFinding conclusion(List<RuleResult> results, String name) {
        return switch (Verdict.settled(results, name)) {
            case FALSE -> EngineFinding.FAILS;
            case UNKNOWN -> EngineFinding.MIGHT;
            case TRUE -> EngineFinding.HOLDS;
        };
    }

    /** 各条规则的结果。 / What was found of rules, without why. */
    public static List<RuleResult> results(List<ExplainedRule> rules) {
        List<RuleResult> results = new ArrayList<>(rules.size());
        for (ExplainedRule rule : rules) {
            results.add(rule.finding());
        }
        return results;
    }
}
