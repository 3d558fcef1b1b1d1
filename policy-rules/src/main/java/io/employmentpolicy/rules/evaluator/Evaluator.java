package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.evaluation.CaseQuestion;
import io.employmentpolicy.rules.evaluation.RuleEngine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 三值求值器。 / The explaining evaluator of an edition. Immutable and thread-safe. */
public final class Evaluator implements RuleEngine {
    private final Map<String, PlannedPolicy> policies = new HashMap<>();
    private final NothingKnown nothingKnown;

    /**
     * @param policies the policies of the rules, by id
     * @param titles what figures and readings are called
     */
    public Evaluator(Map<String, Policy> policies, List<Rule> rules, Titles titles) {
        DerivedTitles derived = DerivedTitles.of(policies, rules);
        Map<String, List<PlannedRule>> planned = new HashMap<>();
        for (Rule rule : rules) {
            Policy policy = Objects.requireNonNull(policies.get(rule.policy()));
            planned.computeIfAbsent(rule.policy(), any -> new ArrayList<>())
                    .add(new PlannedRule(rule, policy, derived.describer(rule, titles)));
        }
        Set<FactKind> kinds = new LinkedHashSet<>();
        planned.forEach((id, own) -> {
            PlannedPolicy plan = new PlannedPolicy(Objects.requireNonNull(policies.get(id)), own);
            this.policies.put(id, plan);
            kinds.addAll(plan.kinds());
        });
        this.nothingKnown = new NothingKnown(kinds);
    }

    /** Every condition is explained. */
    @Override
    public EvaluatorAnswer run(CaseQuestion question) {
        return run(question, Depth.ALL);
    }

    /** 受理一问，说明至某一深度。 / Decides a question; what is found is the same at every depth, only the reasons differ. */
    public EvaluatorAnswer run(CaseQuestion question, Depth depth) {
        return run(question, depth, null);
    }

    /**
     * 同上，并参照相同案件。 / The same; what cases like this one found need not be found again.
     *
     * @param cases those that tell of the same kinds and fields as this one, on its day; null to find all anew
     */
    public EvaluatorAnswer run(CaseQuestion question, Depth depth, @Nullable AlikeCases cases) {
        return new EvaluatorRun(new EvaluatorCase(policies, nothingKnown, question, depth), question, cases).run();
    }
}
