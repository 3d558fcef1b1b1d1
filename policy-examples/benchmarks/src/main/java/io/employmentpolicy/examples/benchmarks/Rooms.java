package io.employmentpolicy.examples.benchmarks;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.checking.RulebookReader;
import io.employmentpolicy.rules.drools.DroolsEngine;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.edition.TargetRow;
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
import io.employmentpolicy.rules.evaluator.EvaluatorAnswer;
import io.employmentpolicy.rules.evaluator.ExplainedRule;
import io.employmentpolicy.rules.evaluator.Titles;
import io.employmentpolicy.rules.reading.Layer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** 两个引擎分别测量。 / The two engines by themselves, to see what each costs; the only example that looks behind the library's front door. */
final class Rooms {
    private final Rulebook rulebook = RulebookReader.read(Dictionary.standard(), List.of(Layer.shipped()), Map.of());
    private final RuleEngine drools = new DroolsEngine(rulebook.policies().values(), rulebook.rules());
    private final RuleEngine parsed =
            DroolsEngine.parsingText(rulebook.policies().values(), rulebook.rules());
    private final Evaluator evaluator = new Evaluator(rulebook.policies(), rulebook.rules(), new ByKey());
    private final Set<String> wanted;
    private final List<Policy> policies;
    private final Map<String, List<String>> names = new HashMap<>();
    private final Set<FactKind> kinds;
    private final LocalDate asOf;

    /** Prepares policies with all they build on; with none named, every policy. */
    Rooms(Collection<String> named, LocalDate asOf) {
        PolicyOrder order = new PolicyOrder(rulebook.policies().values(), rulebook.rules());
        this.asOf = asOf;
        this.wanted = named.isEmpty() ? rulebook.policies().keySet() : Set.copyOf(named);
        this.policies = order.closure(wanted).stream()
                .map(id -> Objects.requireNonNull(rulebook.policies().get(id)))
                .sorted(Comparator.<Policy>comparingInt(policy -> order.level(policy.id()))
                        .thenComparing(policy -> wanted.contains(policy.id()) ? 1 : 0))
                .toList();
        this.kinds = policies.stream()
                .flatMap(policy -> rulebook.rulesOf(policy.id()).stream())
                .flatMap(rule -> rule.conditions().stream())
                .map(condition -> condition.pattern().kind())
                .filter(kind -> !Status.isDerived(kind))
                .collect(Collectors.toSet());
        policies.forEach(policy -> {
            kinds.add(policy.subject());
            names.put(policy.id(), List.copyOf(Verdict.names(rulebook.rulesOf(policy.id()))));
        });
    }

    /** Drools alone: the truth of every rule. */
    EngineAnswer drools(Facts facts) {
        return drools.run(question(facts));
    }

    /** Drools alone, by rules parsed from their text. */
    EngineAnswer parsed(Facts facts) {
        return parsed.run(question(facts));
    }

    /** Fails unless assembled and parsed rules find the same. */
    void requireSame(Facts facts) {
        CaseQuestion question = question(facts);
        EngineAnswer one = drools.run(question);
        EngineAnswer other = parsed.run(question);
        for (PolicyVersions policy : question.policies()) {
            for (CaseFact subject : policy.subjects()) {
                for (Rule rule : rulebook.rulesOf(policy.policy().id())) {
                    if (!one.rule(rule, subject, 0).equals(other.rule(rule, subject, 0))) {
                        throw new IllegalStateException("assembled and parsed rules differ: " + rule.id());
                    }
                }
            }
        }
    }

    /** The evaluator alone, with what is asked of it at some depth: what open rules lack, what deciding rules say, what every rule says. */
    int evaluator(Facts facts, Depth depth) {
        CaseQuestion question = question(facts);
        EvaluatorAnswer answer = evaluator.run(question, depth);
        int told = 0;
        for (PolicyVersions policy : question.policies()) {
            if (wanted.contains(policy.policy().id())) {
                for (CaseFact subject : policy.subjects()) {
                    told += told(answer.rules(policy.policy().id(), subject, 0), depth);
                }
            }
        }
        return told;
    }

    private static int told(List<ExplainedRule> rules, Depth depth) {
        int told = 0;
        for (ExplainedRule rule : depth == Depth.DECIDING ? ExplainedRule.deciding(truth(rules), rules) : rules) {
            told += depth == Depth.NONE ? 0 : rule.reason().parts().size();
            told += rule.truth() == Truth.UNKNOWN
                    ? rule.lacking().missingFacts().size()
                    : 0;
            told += rule.truth() == Truth.TRUE ? rule.used().uses().size() : 0;
        }
        return told;
    }

    private static Truth truth(List<ExplainedRule> rules) {
        Truth any = Truth.FALSE;
        for (ExplainedRule rule : rules) {
            any = rule.finding().rule().conclusion().alternative() ? any.or(rule.truth()) : any;
        }
        return any;
    }

    private CaseQuestion question(Facts facts) {
        CaseFacts laid = new CaseFacts(facts, kinds);
        Version version = new Version(asOf, true, rulebook.book().on(asOf));
        List<PolicyVersions> asked = new ArrayList<>(policies.size());
        for (Policy policy : policies) {
            List<CaseFact> subjects = laid.subjects(policy.subject());
            if (subjects.isEmpty() || subjects.get(0).kind() != TargetRow.KIND) {
                asked.add(versions(policy, subjects, version));
            }
        }
        return new CaseQuestion(laid, asOf, asked);
    }

    private PolicyVersions versions(Policy policy, List<CaseFact> subjects, Version version) {
        Map<CaseFact, Version> versions = new HashMap<>();
        subjects.forEach(subject -> versions.put(subject, version));
        List<String> own = Objects.requireNonNull(names.get(policy.id()));
        return new PolicyVersions(policy, own, subjects, List.of(versions), new Evidence());
    }

    /** Nothing is printed here: figures are called by their keys. */
    private record ByKey() implements Titles {
        @Override
        public Text figure(String key) {
            return Text.same(key);
        }

        @Override
        public Text reading(String condition, String choice) {
            return Text.same(choice);
        }
    }
}
