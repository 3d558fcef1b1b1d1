package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.evaluation.CaseQuestion;
import io.employmentpolicy.rules.evaluation.RuleEngine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** 三值求值器。 / The explaining evaluator of an edition. Immutable and thread-safe. */
public final class Evaluator implements RuleEngine {
    private final Map<String, List<PlannedRule>> rules = new HashMap<>();

    /**
     * @param policies the policies of the rules, by id
     * @param titles title of a parameter, table or switch by key
     */
    public Evaluator(Map<String, Policy> policies, List<Rule> rules, Function<String, String> titles) {
        Describer describer = new Describer(titles);
        rules.forEach(rule -> this.rules
                .computeIfAbsent(rule.policy(), any -> new ArrayList<>())
                .add(new PlannedRule(rule, Objects.requireNonNull(policies.get(rule.policy())), describer)));
    }

    @Override
    public EvaluatorAnswer run(CaseQuestion question) {
        return new EvaluatorRun(new EvaluatorCase(rules, question.facts(), question.asOf())).run(question);
    }
}
