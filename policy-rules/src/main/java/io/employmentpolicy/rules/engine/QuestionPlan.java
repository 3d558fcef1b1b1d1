package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.TargetRow;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * 一问的准备。 / What can be known of a question before any case. Immutable.
 *
 * @param policies those asked for and all they build on, those that others build on first
 * @param kinds the kinds of facts they look at
 * @param targets the targets among what they decide
 * @param asked where those stand among the policies that were asked for, in the order of their ids
 */
record QuestionPlan(List<PolicyPlan> policies, Set<FactKind> kinds, TargetPeriods targets, int[] asked) {
    static QuestionPlan of(List<PolicyPlan> policies, Set<String> wanted, Collection<TargetRow> rows) {
        Set<FactKind> kinds = new LinkedHashSet<>();
        Set<FactKind> measuring = new LinkedHashSet<>();
        for (PolicyPlan plan : policies) {
            kinds.addAll(plan.kinds());
            if (plan.policy().subject() == TargetRow.KIND) {
                measuring.addAll(plan.kinds());
            }
        }
        int[] asked = IntStream.range(0, policies.size())
                .filter(place -> wanted.contains(id(policies, place)))
                .boxed()
                .sorted(Comparator.comparing(place -> id(policies, place)))
                .mapToInt(Integer::intValue)
                .toArray();
        return new QuestionPlan(policies, kinds, new TargetPeriods(rows, measuring), asked);
    }

    private static String id(List<PolicyPlan> policies, int place) {
        return policies.get(place).policy().id();
    }
}
