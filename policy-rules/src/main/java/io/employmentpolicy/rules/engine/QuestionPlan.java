package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.TargetRow;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * 一问的准备。 / What can be known of a question before any case. Immutable.
 *
 * @param policies those asked for and all they build on, those that others build on first
 * @param kinds the kinds of facts they look at
 * @param targets the targets among what they decide
 */
record QuestionPlan(List<PolicyPlan> policies, Set<FactKind> kinds, TargetPeriods targets) {
    static QuestionPlan of(List<PolicyPlan> policies, Collection<TargetRow> rows) {
        Set<FactKind> kinds = new LinkedHashSet<>();
        Set<FactKind> measuring = new LinkedHashSet<>();
        for (PolicyPlan plan : policies) {
            kinds.addAll(plan.kinds());
            if (plan.policy().subject() == TargetRow.KIND) {
                measuring.addAll(plan.kinds());
            }
        }
        return new QuestionPlan(policies, kinds, new TargetPeriods(rows, measuring));
    }
}
