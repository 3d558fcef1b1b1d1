package io.employmentpolicy.examples.benchmarks;

import io.employmentpolicy.model.decision.Determination.Kind;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.explain.Evaluator;
import io.employmentpolicy.rules.explain.EvaluatorCase;
import io.employmentpolicy.rules.explain.Trace;
import io.employmentpolicy.rules.language.Finding;
import io.employmentpolicy.rules.language.Findings;
import io.employmentpolicy.rules.language.Interpreter;
import io.employmentpolicy.rules.language.Item;
import io.employmentpolicy.rules.language.Ledger;
import io.employmentpolicy.rules.language.Policy;
import io.employmentpolicy.rules.language.Situation;
import io.employmentpolicy.rules.language.Strata;
import io.employmentpolicy.rules.language.Version;
import io.employmentpolicy.rules.network.Network;
import io.employmentpolicy.rules.network.NetworkCase;
import io.employmentpolicy.rules.source.Layer;
import io.employmentpolicy.rules.source.Rulebook;
import io.employmentpolicy.rules.source.RulebookReader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 两个引擎分别测量。 / The two engines by themselves, to see what each costs; the only example that looks behind the library's front door. */
final class Rooms {
    private final Rulebook rulebook = RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped()), Map.of());
    private final Network network = Network.compile(rulebook.policies().values(), rulebook.rules());
    private final Evaluator evaluator = new Evaluator(rulebook.policies(), rulebook.rules(), key -> key);
    private final List<Policy> policies;
    private final Set<FactKind> kinds;
    private final LocalDate asOf;

    /** Prepares a policy with all it builds on. */
    Rooms(String wanted, LocalDate asOf) {
        Strata strata = new Strata(rulebook.policies().values(), rulebook.rules());
        this.asOf = asOf;
        this.policies = strata.closure(List.of(wanted)).stream()
                .map(id -> Objects.requireNonNull(rulebook.policies().get(id)))
                .sorted(Comparator.<Policy>comparingInt(policy -> strata.level(policy.id()))
                        .thenComparing(policy -> policy.id().equals(wanted) ? 1 : 0))
                .toList();
        this.kinds = policies.stream()
                .flatMap(policy -> rulebook.rulesOf(policy.id()).stream())
                .flatMap(rule -> rule.conditions().stream())
                .map(condition -> condition.pattern().kind())
                .filter(kind -> !Interpreter.isDerived(kind))
                .collect(Collectors.toSet());
        policies.forEach(policy -> kinds.add(policy.subject()));
    }

    /** Drools alone: the truth of every rule. */
    Object drools(Facts facts) {
        Situation situation = new Situation(facts, kinds);
        NetworkCase hearing = network.open(situation, asOf);
        Map<Item, List<Finding>> last = Map.of();
        for (Policy policy : policies) {
            Map<Item, Version> versions = versions(situation, policy);
            last = hearing.decide(policy, versions);
            last.forEach((subject, found) -> names(policy).forEach(name -> {
                Item derived = Findings.derived(found, name, subject);
                if (derived != null) {
                    hearing.establish(derived);
                }
            }));
        }
        return last;
    }

    /** The evaluator alone: every condition explained. */
    Object evaluator(Facts facts) {
        Situation situation = new Situation(facts, kinds);
        EvaluatorCase hearing = evaluator.open(situation, asOf);
        Map<Item, List<Trace>> last = Map.of();
        for (Policy policy : policies) {
            last = hearing.explain(policy, versions(situation, policy));
            last.forEach((subject, traces) -> names(policy)
                    .forEach(name -> hearing.establish(
                            policy, name, subject, traces, derived(traces, name, subject), new Ledger())));
        }
        return last;
    }

    private static @Nullable Item derived(List<Trace> traces, String name, Item subject) {
        return Findings.derived(traces.stream().map(Trace::finding).toList(), name, subject);
    }

    private Map<Item, Version> versions(Situation situation, Policy policy) {
        Map<Item, Version> versions = new IdentityHashMap<>();
        situation
                .subjects(policy.subject())
                .forEach(subject -> versions.put(
                        subject, new Version(asOf, true, rulebook.book().on(asOf))));
        return versions;
    }

    /** What a policy hands on to others. */
    private Set<String> names(Policy policy) {
        return policy.kind() == Kind.STATUS || policy.kind() == Kind.VALUE
                ? Findings.names(rulebook.rulesOf(policy.id()))
                : Set.of();
    }
}
