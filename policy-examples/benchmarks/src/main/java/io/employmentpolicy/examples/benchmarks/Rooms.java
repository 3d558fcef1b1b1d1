package io.employmentpolicy.examples.benchmarks;

import io.employmentpolicy.model.decision.Determination.Kind;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.drools.Network;
import io.employmentpolicy.rules.drools.NetworkCase;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.CaseFacts;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluation.RuleResult;
import io.employmentpolicy.rules.evaluation.Verdict;
import io.employmentpolicy.rules.evaluation.Version;
import io.employmentpolicy.rules.evaluator.Evaluator;
import io.employmentpolicy.rules.evaluator.EvaluatorCase;
import io.employmentpolicy.rules.evaluator.ExplainedRule;
import io.employmentpolicy.rules.reading.Layer;
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
        PolicyOrder strata = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
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
                .filter(kind -> !Status.isDerived(kind))
                .collect(Collectors.toSet());
        policies.forEach(policy -> kinds.add(policy.subject()));
    }

    /** Drools alone: the truth of every rule. */
    Object drools(Facts facts) {
        CaseFacts situation = new CaseFacts(facts, kinds);
        NetworkCase hearing = network.open(situation, asOf);
        Map<CaseFact, List<RuleResult>> last = Map.of();
        for (Policy policy : policies) {
            Map<CaseFact, Version> versions = versions(situation, policy);
            last = hearing.decide(policy, versions);
            last.forEach((subject, found) -> names(policy).forEach(name -> {
                CaseFact derived = Verdict.derived(found, name, subject);
                if (derived != null) {
                    hearing.establish(derived);
                }
            }));
        }
        return last;
    }

    /** The evaluator alone: every condition explained. */
    Object evaluator(Facts facts) {
        CaseFacts situation = new CaseFacts(facts, kinds);
        EvaluatorCase hearing = evaluator.open(situation, asOf);
        Map<CaseFact, List<ExplainedRule>> last = Map.of();
        for (Policy policy : policies) {
            last = hearing.explain(policy, versions(situation, policy));
            last.forEach((subject, traces) -> names(policy)
                    .forEach(name -> hearing.establish(
                            policy, name, subject, traces, derived(traces, name, subject), new Evidence())));
        }
        return last;
    }

    private static @Nullable CaseFact derived(List<ExplainedRule> traces, String name, CaseFact subject) {
        return Verdict.derived(traces.stream().map(ExplainedRule::finding).toList(), name, subject);
    }

    private Map<CaseFact, Version> versions(CaseFacts situation, Policy policy) {
        Map<CaseFact, Version> versions = new IdentityHashMap<>();
        situation
                .subjects(policy.subject())
                .forEach(subject -> versions.put(
                        subject, new Version(asOf, true, rulebook.book().on(asOf))));
        return versions;
    }

    /** What a policy hands on to others. */
    private Set<String> names(Policy policy) {
        return policy.kind() == Kind.STATUS || policy.kind() == Kind.VALUE
                ? Verdict.names(rulebook.rulesOf(policy.id()))
                : Set.of();
    }
}
