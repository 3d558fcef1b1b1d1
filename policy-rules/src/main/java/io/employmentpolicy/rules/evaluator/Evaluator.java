package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.evaluation.CaseQuestion;
import io.employmentpolicy.rules.evaluation.RuleEngine;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** 三值求值器。 / The explaining evaluator of an edition. Immutable and thread-safe. */
public final class Evaluator implements RuleEngine {
    private final Map<String, Policy> planned;
    private final Map<String, PlannedPolicy> policies;
    private final NothingKnown nothingKnown;

    /**
     * @param policies the policies of the rules, by id
     * @param titles what figures and readings are called
     */
    public Evaluator(Map<String, Policy> policies, List<Rule> rules, Titles titles) {
        this(policies, planned(policies, rules, titles));
    }

    private Evaluator(Map<String, Policy> planned, Map<String, PlannedPolicy> policies) {
        this.planned = planned;
        this.policies = policies;
        Set<FactKind> kinds = new LinkedHashSet<>();
        policies.values().forEach(plan -> kinds.addAll(plan.kinds()));
        this.nothingKnown = new NothingKnown(kinds);
    }

    private static Map<String, PlannedPolicy> planned(Map<String, Policy> policies, List<Rule> rules, Titles titles) {
        DerivedTitles derived = DerivedTitles.of(policies, rules);
        Map<String, List<PlannedRule>> planned = rules.parallelStream()
                .map(rule -> new PlannedRule(
                        rule,
                        Objects.requireNonNull(policies.get(rule.policy())),
                        derived.describer(rule, titles),
                        derived::english))
                .collect(Collectors.groupingBy(one -> one.rule().policy()));
        Map<String, PlannedPolicy> all = new HashMap<>();
        planned.forEach((id, own) -> all.put(id, new PlannedPolicy(Objects.requireNonNull(policies.get(id)), own)));
        return all;
    }

    /**
     * 规则相同的另一版次。 / An evaluator of the very same rules under other figures and readings, all of them or those of some policies: what is made
     * ready of a rule depends on neither. Empty if one of them is another rule or policy.
     */
    public Optional<Evaluator> sharing(Map<String, Policy> some, List<Rule> rules) {
        Map<String, List<Rule>> own = rules.stream().collect(Collectors.groupingBy(Rule::policy));
        Map<String, PlannedPolicy> kept = new HashMap<>();
        for (Policy policy : some.values()) {
            PlannedPolicy plan = policies.get(policy.id());
            List<Rule> ready = plan == null
                    ? List.of()
                    : plan.rules().stream().map(PlannedRule::rule).toList();
            if (planned.get(policy.id()) != policy || !isSame(ready, own.getOrDefault(policy.id(), List.of()))) {
                return Optional.empty();
            }
            if (plan != null) {
                kept.put(policy.id(), plan);
            }
        }
        return Optional.of(new Evaluator(some, kept));
    }

    private static boolean isSame(List<Rule> ready, List<Rule> asked) {
        return ready.size() == asked.size()
                && IntStream.range(0, ready.size()).allMatch(i -> ready.get(i) == asked.get(i));
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
        EvaluatorCase one = new EvaluatorCase(policies, nothingKnown, question, depth);
        return new EvaluatorRun(one, question, cases, policies).run();
    }
}
