package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.evaluation.CaseFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** 三值求值器。 / The explaining evaluator of an edition. Immutable and thread-safe. */
public final class Evaluator {
    private final Map<String, PlannedPolicy> policies = new HashMap<>();
    private final NothingKnown nothingKnown;

    /**
     * @param policies the policies of the rules, by id
     * @param titles title of a parameter, table or switch by key
     */
    public Evaluator(Map<String, Policy> policies, List<Rule> rules, Function<String, String> titles) {
        Describer describer = new Describer(titles);
        Map<String, List<PlannedRule>> planned = new HashMap<>();
        for (Rule rule : rules) {
            Policy policy = Objects.requireNonNull(policies.get(rule.policy()));
            planned.computeIfAbsent(rule.policy(), any -> new ArrayList<>())
                    .add(new PlannedRule(rule, policy, describer));
        }
        Set<FactKind> kinds = new LinkedHashSet<>();
        planned.forEach((id, own) -> {
            PlannedPolicy plan = new PlannedPolicy(Objects.requireNonNull(policies.get(id)), own);
            this.policies.put(id, plan);
            kinds.addAll(plan.kinds());
        });
        this.nothingKnown = new NothingKnown(kinds);
    }

    /** 受理一案。 / Opens a case in which every condition is explained. */
    public EvaluatorCase open(CaseFacts situation, LocalDate asOf) {
        return open(situation, asOf, Depth.ALL);
    }

    /** 受理一案，说明至某一深度。 / Opens a case; what is found is the same at every depth, only the reasons differ. */
    public EvaluatorCase open(CaseFacts situation, LocalDate asOf, Depth depth) {
        return new EvaluatorCase(policies, nothingKnown, situation, asOf, depth);
    }
}
