package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.Interpreter;
import io.employmentpolicy.rules.evaluation.RuleResult;
import io.employmentpolicy.rules.evaluator.ExplainedRule;
import io.employmentpolicy.rules.language.Expression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 两个引擎的比较。 / Compares what the two engines found for one subject: the truth of every rule, and the values a conclusion rests on. */
final class Comparison {
    private Comparison() {}

    static Optional<Outcome.Disagreement> of(List<RuleResult> network, List<ExplainedRule> evaluator, PolicyPlan plan) {
        List<String> left = new ArrayList<>(0);
        List<String> right = new ArrayList<>(0);
        for (int i = 0; i < Math.max(network.size(), evaluator.size()); i++) {
            if (i >= network.size() || i >= evaluator.size()) {
                return Optional.of(new Outcome.Disagreement(network.size() + " rules", evaluator.size() + " rules"));
            }
            RuleResult one = network.get(i);
            RuleResult other = evaluator.get(i).finding();
            if (one.truth() != other.truth()) {
                left.add(one.rule().id() + " " + one.truth());
                right.add(other.rule().id() + " " + other.truth());
            } else if (!one.solutions().isEmpty()
                    && !plan.inputs(one.rule()).isEmpty()
                    && !keys(one, plan).equals(keys(other, plan))) {
                left.add(one.rule().id() + " in " + keys(one, plan).size() + " ways");
                right.add(other.rule().id() + " in " + keys(other, plan).size() + " ways, with other values");
            }
        }
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Outcome.Disagreement(left.toString(), right.toString()));
    }

    /** The values each way of holding hands to the conclusion; facts' values stay out of messages. */
    private static Set<List<@Nullable Object>> keys(RuleResult finding, PolicyPlan plan) {
        List<Expression> inputs = plan.inputs(finding.rule());
        Set<List<@Nullable Object>> keys = new HashSet<>();
        for (Bindings frame : finding.solutions()) {
            List<@Nullable Object> key = new ArrayList<>();
            inputs.forEach(input -> key.add(Interpreter.value(input, frame)));
            keys.add(key);
        }
        return keys;
    }
}
