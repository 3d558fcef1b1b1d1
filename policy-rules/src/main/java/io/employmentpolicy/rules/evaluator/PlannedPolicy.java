package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.Policy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** 一项政策的求值准备。 / The rules of a policy, with all they look at. */
final class PlannedPolicy {
    private final List<PlannedRule> rules;
    private final List<FactKind> kinds;
    private final List<PlannedCondition> derived;

    PlannedPolicy(Policy policy, List<PlannedRule> rules) {
        this.rules = List.copyOf(rules);
        Set<FactKind> looked = new LinkedHashSet<>();
        looked.add(policy.subject());
        List<PlannedCondition> asking = new ArrayList<>();
        for (PlannedRule rule : rules) {
            for (PlannedCondition condition : rule.conditions()) {
                if (condition.derivedName() == null) {
                    looked.add(condition.pattern().kind());
                } else {
                    asking.add(condition);
                }
            }
        }
        this.kinds = List.copyOf(looked);
        this.derived = List.copyOf(asking);
    }

    List<PlannedRule> rules() {
        return rules;
    }

    /** The kinds of facts its conditions look at, that of its subject first. */
    List<FactKind> kinds() {
        return kinds;
    }

    /** The conditions that ask for a status or value. */
    List<PlannedCondition> derived() {
        return derived;
    }
}
