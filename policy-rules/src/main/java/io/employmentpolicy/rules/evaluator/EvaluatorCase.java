package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.CaseFacts;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluation.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 一案的解释。 / One case before the evaluator: policies are explained one after the other, those that others build on first. One thread. */
public final class EvaluatorCase {
    private final Map<String, List<PlannedRule>> rules;
    private final Candidates candidates;
    private final LocalDate asOf;
    private final Depth depth;

    EvaluatorCase(Map<String, List<PlannedRule>> rules, CaseFacts situation, LocalDate asOf, Depth depth) {
        this.rules = rules;
        this.candidates = new Candidates(situation);
        this.asOf = asOf;
        this.depth = depth;
    }

    /** 解释一项政策。 / Evaluates every rule of a policy for the subjects whose version is in force; each explains itself when asked. */
    public Map<CaseFact, List<ExplainedRule>> explain(Policy policy, Map<CaseFact, Version> versions) {
        Map<CaseFact, List<ExplainedRule>> traces = new HashMap<>();
        List<PlannedRule> planned = rules.getOrDefault(policy.id(), List.of());
        versions.forEach((subject, version) -> {
            if (version.inForce()) {
                traces.put(subject, explain(planned, subject, version));
            }
        });
        return traces;
    }

    private List<ExplainedRule> explain(List<PlannedRule> planned, CaseFact subject, Version version) {
        Matching matching = new Matching(candidates, subject, asOf, version.numbers(), depth);
        List<ExplainedRule> explained = new ArrayList<>(planned.size());
        for (int i = 0; i < planned.size(); i++) {
            PlannedRule plan = planned.get(i);
            if (plan.rule().appliesOn(version.day())) {
                explained.add(ExplainedRule.of(plan, matching));
            }
        }
        return explained;
    }

    /**
     * 确立身份或数值。 / Establishes a status or value for the policies that come after, with how it came about.
     *
     * @param item the status or value; null when it does not hold
     * @param further what it waits for besides the conditions of its rules
     */
    public void establish(
            Policy policy,
            String name,
            CaseFact subject,
            List<ExplainedRule> traces,
            @Nullable CaseFact item,
            Evidence further) {
        candidates.add(new DerivedFact(policy, name, subject, traces, item, further));
    }
}
