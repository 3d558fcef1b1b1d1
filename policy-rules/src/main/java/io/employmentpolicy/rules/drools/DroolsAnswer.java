package io.employmentpolicy.rules.drools;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.EngineAnswer;
import io.employmentpolicy.rules.evaluation.EngineFinding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drools 的答复。 / What Drools found for a question: of each policy by the network that decided it. */
final class DroolsAnswer implements EngineAnswer {
    private final Map<String, Part> parts = new HashMap<>();
    private final Map<String, String> failures = new HashMap<>();

    private record Part(NetworkPlan plan, RuleOutput output) {}

    void decided(String policy, NetworkPlan plan, RuleOutput output) {
        parts.putIfAbsent(policy, new Part(plan, output));
    }

    void failed(String policy, String how) {
        failures.put(policy, how);
    }

    @Override
    public Optional<String> failure(String policy) {
        return Optional.ofNullable(failures.get(policy));
    }

    @Override
    public EngineFinding rule(Rule rule, CaseFact subject, int tried) {
        Part part = part(rule.policy());
        boolean holds = false;
        boolean might = false;
        Set<List<@Nullable Object>> values = Set.of();
        for (RuleOutput.Hit hit : part.output().of(part.plan().index(rule), subject)) {
            if (hit.tried() == tried) {
                List<@Nullable Object> own = hit.values();
                might |= own == null;
                holds |= own != null;
                if (own != null && !own.isEmpty()) {
                    values = values.isEmpty() ? new HashSet<>() : values;
                    values.add(own);
                }
            }
        }
        boolean whole = part.plan().needsPossible(rule);
        if (holds) {
            return values.isEmpty() && whole ? EngineFinding.HOLDS : new EngineFinding(Truth.TRUE, whole, values);
        }
        return might ? EngineFinding.MIGHT : whole ? EngineFinding.FAILS : EngineFinding.NOT_KNOWN;
    }

    @Override
    public EngineFinding conclusion(String policy, String name, CaseFact subject, int tried) {
        Part part = part(policy);
        String key = part.plan().key(policy, name);
        boolean said = part.plan().saidByRules(policy, name);
        Truth byRules = said ? byRules(part, policy, name, subject, tried) : Truth.FALSE;
        if (byRules == Truth.TRUE || !said && part.output().isConcluded(key, tried, subject)) {
            return EngineFinding.HOLDS;
        }
        if (!part.plan().needsPossible(policy)) {
            return EngineFinding.NOT_KNOWN;
        }
        return byRules == Truth.UNKNOWN || part.output().isPossible(key, tried, subject)
                ? EngineFinding.MIGHT
                : EngineFinding.FAILS;
    }

    private Truth byRules(Part part, String policy, String name, CaseFact subject, int tried) {
        Truth any = Truth.FALSE;
        for (Rule rule : part.plan().rulesOf(policy)) {
            if (rule.conclusion().alternative() && rule.conclusion().bears(name)) {
                any = any.or(rule(rule, subject, tried).truth());
            }
        }
        return any;
    }

    private Part part(String policy) {
        return Objects.requireNonNull(parts.get(policy), policy);
    }
}
