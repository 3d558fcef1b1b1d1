package io.employmentpolicy.rules.combine;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Choice;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Subject;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.model.value.Yuan;
import io.employmentpolicy.rules.language.Policy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 同一项权利只享受一次。 / Policies that describe one right: at most one of them is paid. The highest known sum counts; while a sum that might
 * be higher is not known and the right to it may hold, the choice is left open, unless one policy alone states a sum.
 */
public final class OneRight {
    private final Map<String, Policy> policies;

    /** Knows which policies share a right. */
    public OneRight(Map<String, Policy> policies) {
        this.policies = Map.copyOf(policies);
    }

    /** 选择。 / The choices among the determinations of one decision, in the order of the first policy concerned. */
    public List<Choice> choices(List<Determination> determinations) {
        Map<String, List<Determination>> groups = new LinkedHashMap<>();
        for (Determination one : determinations) {
            String right = Optional.ofNullable(policies.get(one.policy()))
                    .map(Policy::oneRight)
                    .orElse("");
            if (!right.isEmpty() && mayHold(one)) {
                groups.computeIfAbsent(right, any -> new ArrayList<>()).add(one);
            }
        }
        return groups.values().stream()
                .filter(group -> group.stream().anyMatch(one -> one.outcome() instanceof Outcome.Eligible))
                .map(OneRight::choice)
                .filter(choice -> choice.among().size() > 1)
                .toList();
    }

    private static boolean mayHold(Determination one) {
        return one.outcome() instanceof Outcome.Eligible || one.outcome() instanceof Outcome.Undetermined;
    }

    private static Choice choice(List<Determination> group) {
        Subject subject = group.get(0).subject();
        List<String> among =
                group.stream().map(Determination::policy).distinct().toList();
        Text rule = new Text("各项描述同一项权利，只享受一次", "these describe one right, which is paid once");
        boolean open = group.stream().anyMatch(one -> one.outcome() instanceof Outcome.Undetermined);
        return new Choice(rule, subject, among, open ? null : highest(group).orElse(null));
    }

    private static Optional<String> highest(List<Determination> group) {
        Yuan best = null;
        String policy = null;
        for (Determination one : group) {
            for (Amount amount : ((Outcome.Eligible) one.outcome()).amounts()) {
                if (amount.quantity() instanceof Amount.Exact exact
                        && (best == null || exact.yuan().compareTo(best) > 0)) {
                    best = exact.yuan();
                    policy = one.policy();
                }
            }
        }
        return Optional.ofNullable(policy);
    }
}
