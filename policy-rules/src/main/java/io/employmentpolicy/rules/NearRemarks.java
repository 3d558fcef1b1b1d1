package io.employmentpolicy.rules;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.ParameterUse;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which remarks people are told with an answer: those of its policy, of the statuses and values its deciding conditions look at, and on figures.
 * What is remarked on a value behind these, such as on retirement beside a training course, tells nobody anything.
 */
final class NearRemarks {
    private final Map<String, List<Text>> remarks = new HashMap<>();
    private final Map<String, String> policies = new HashMap<>();
    private final Set<Text> all;

    NearRemarks(Rulebook rulebook) {
        for (Policy policy : rulebook.policies().values()) {
            remarks.put(policy.id(), policy.warnings());
        }
        for (Rule rule : rulebook.rules()) {
            policies.put(rule.id(), rule.policy());
        }
        this.all = remarksOf(remarks.keySet());
    }

    /** The determination with no other remarks. */
    Determination in(Determination one) {
        Reason whole = one.reason();
        if (whole == null || one.warnings().isEmpty()) {
            return one;
        }
        Set<Text> far = new HashSet<>(all);
        far.removeAll(remarksOf(near(one.policy(), whole)));
        one.parameters().stream().map(ParameterUse::caveat).forEach(caveat -> caveat.ifPresent(far::remove));
        List<Text> told =
                one.warnings().stream().filter(remark -> !far.contains(remark)).toList();
        return told.size() == one.warnings().size() ? one : one.warned(told);
    }

    private Set<Text> remarksOf(Collection<String> some) {
        return some.stream()
                .flatMap(policy -> Objects.requireNonNullElse(remarks.get(policy), List.<Text>of()).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The policy itself, and those whose rules stand directly below a condition that decided. */
    private Set<String> near(String policy, Reason whole) {
        return Stream.concat(
                        Stream.of(policy),
                        whole.decidingRules().stream()
                                .flatMap(rule -> rule.deciding().stream())
                                .flatMap(leaf -> leaf.parts().stream())
                                .flatMap(part -> Stream.ofNullable(policies.get(part.rule()))))
                .collect(Collectors.toSet());
    }
}
