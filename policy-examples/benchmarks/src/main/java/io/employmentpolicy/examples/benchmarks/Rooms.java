package io.employmentpolicy.examples.benchmarks;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.drools.DroolsEngine;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.CaseFacts;
import io.employmentpolicy.rules.evaluation.CaseQuestion;
import io.employmentpolicy.rules.evaluation.EngineAnswer;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluation.PolicyVersions;
import io.employmentpolicy.rules.evaluation.RuleEngine;
import io.employmentpolicy.rules.evaluation.Verdict;
import io.employmentpolicy.rules.evaluation.Version;
import io.employmentpolicy.rules.evaluator.Evaluator;
import io.employmentpolicy.rules.reading.Layer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** 两个引擎分别测量。 / The two engines by themselves, to see what each costs; the only example that looks behind the library's front door. */
final class Rooms {
    private final Rulebook rulebook = RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped()), Map.of());
    private final RuleEngine drools = new DroolsEngine(rulebook.policies().values(), rulebook.rules());
    private final RuleEngine evaluator = new Evaluator(rulebook.policies(), rulebook.rules(), key -> key);
    private final List<Policy> policies;
    private final Set<FactKind> kinds;
    private final LocalDate asOf;

    /** Prepares a policy with all it builds on. */
    Rooms(String wanted, LocalDate asOf) {
        PolicyOrder order = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        this.asOf = asOf;
        this.policies = order.closure(List.of(wanted)).stream()
                .map(id -> Objects.requireNonNull(rulebook.policies().get(id)))
                .sorted(Comparator.<Policy>comparingInt(policy -> order.level(policy.id()))
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
    EngineAnswer drools(Facts facts) {
        return drools.run(question(facts));
    }

    /** The evaluator alone: every condition explained. */
    EngineAnswer evaluator(Facts facts) {
        return evaluator.run(question(facts));
    }

    private CaseQuestion question(Facts facts) {
        CaseFacts laid = new CaseFacts(facts, kinds);
        return new CaseQuestion(
                laid,
                asOf,
                policies.stream().map(policy -> versions(laid, policy)).toList());
    }

    private PolicyVersions versions(CaseFacts facts, Policy policy) {
        Map<CaseFact, Version> versions = new IdentityHashMap<>();
        Version version = new Version(asOf, true, rulebook.book().on(asOf));
        facts.subjects(policy.subject()).forEach(subject -> versions.put(subject, version));
        return new PolicyVersions(
                policy,
                List.copyOf(Verdict.names(rulebook.rulesOf(policy.id()))),
                List.copyOf(versions.keySet()),
                List.of(versions),
                new Evidence());
    }
}
