package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.evaluation.Verdict;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** 一项政策的评定准备。 / What can be known of a policy before any case: the names it concludes, the kinds it looks at, its versions. Immutable. */
final class PolicyPlan {
    private final Policy policy;
    private final List<String> names;
    private final Set<String> closure;
    private final Set<FactKind> kinds = new LinkedHashSet<>();
    private final VersionChooser chooser;

    PolicyPlan(Policy policy, List<Rule> rules, Set<String> closure, ParameterBook book) {
        this.policy = policy;
        this.names = List.copyOf(Verdict.names(rules));
        this.closure = closure;
        this.chooser = new VersionChooser(policy, rules, book);
        kinds.add(policy.subject());
        for (Rule rule : rules) {
            rule.conditions().forEach(condition -> kinds.add(condition.pattern().kind()));
        }
        if (policy.selectedBy() != null) {
            kinds.add(policy.selectedBy().kind());
        }
        kinds.removeIf(Status::isDerived);
    }

    Policy policy() {
        return policy;
    }

    /** The names of its conclusions, in rule order. */
    List<String> names() {
        return names;
    }

    /** The policy and all it builds on. */
    Set<String> closure() {
        return closure;
    }

    /** The kinds of facts it looks at. */
    Set<FactKind> kinds() {
        return kinds;
    }

    VersionChooser chooser() {
        return chooser;
    }
}
