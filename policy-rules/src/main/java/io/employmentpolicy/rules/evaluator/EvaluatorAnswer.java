package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.CaseQuestion;
import io.employmentpolicy.rules.evaluation.EngineAnswer;
import io.employmentpolicy.rules.evaluation.EngineFinding;
import io.employmentpolicy.rules.evaluation.PolicyVersions;
import io.employmentpolicy.rules.evaluation.RuleResult;
import io.employmentpolicy.rules.evaluation.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 求值器的答复。 / What the evaluator found for a question, every rule explained. */
public final class EvaluatorAnswer implements EngineAnswer {
    private final List<PolicyVersions> policies;

    /** What was found of each policy of the question, in its order. */
    private final List<FoundRules> found;

    private final Map<String, String> failures = new HashMap<>(0);

    /** Where each policy stands in the question; made up when somebody asks by id. */
    private @Nullable Map<String, Integer> places;

    EvaluatorAnswer(CaseQuestion question) {
        this.policies = question.policies();
        this.found = new ArrayList<>(policies.size());
    }

    /** Takes what was found of the next policy of the question. */
    void add(FoundRules rules) {
        found.add(rules);
    }

    /** What was found of a policy, by its place in the question; null of one that comes later. */
    @Nullable
    FoundRules found(int policy) {
        return policy < found.size() ? found.get(policy) : null;
    }

    /** Nothing found of a policy stands that failed on the way. */
    void failed(int policy, String how) {
        if (policy == found.size()) {
            found.add(FoundRules.nothing());
        } else {
            found.set(policy, FoundRules.nothing());
        }
        failures.put(policies.get(policy).policy().id(), how);
    }

    /** 各条规则的解释。 / The rules of a policy explained for one subject; empty when the version is not in force. */
    public List<ExplainedRule> rules(String policy, CaseFact subject, int tried) {
        Integer place = places().get(policy);
        return place == null ? List.of() : rules(place, subject, tried);
    }

    /**
     * 同上，按序号。 / The same by the place of the policy in the question.
     *
     * @param policy from 0
     */
    public List<ExplainedRule> rules(int policy, CaseFact subject, int tried) {
        List<Map<CaseFact, List<ExplainedRule>>> versions = found.get(policy).versions();
        List<ExplainedRule> rules =
                tried < versions.size() ? versions.get(tried).get(subject) : null;
        return rules == null ? List.of() : rules;
    }

    /**
     * 相同案件。 / The cases in which a policy finds the same; null when nobody looked for them.
     *
     * @param policy its place in the question, from 0
     */
    public @Nullable Alike alike(int policy) {
        return found.get(policy).alike();
    }

    private Map<String, Integer> places() {
        Map<String, Integer> known = places;
        if (known == null) {
            known = new HashMap<>(2 * policies.size());
            for (PolicyVersions one : policies) {
                known.put(one.policy().id(), known.size());
            }
            places = known;
        }
        return known;
    }

    /** How the rules of a policy failed; what builds on it was evaluated as if the policy had concluded nothing, and does not count. */
    @Override
    public Optional<String> failure(String policy) {
        return failures.isEmpty() ? Optional.empty() : Optional.ofNullable(failures.get(policy));
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
