package io.employmentpolicy.rules.explain;

import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.language.Conclusion;
import io.employmentpolicy.rules.language.Finding;
import io.employmentpolicy.rules.language.Findings;
import io.employmentpolicy.rules.language.Interpreter;
import io.employmentpolicy.rules.language.Item;
import io.employmentpolicy.rules.language.Ledger;
import io.employmentpolicy.rules.language.Policy;
import io.employmentpolicy.rules.language.Rule;
import io.employmentpolicy.rules.language.Situation;
import io.employmentpolicy.rules.language.Strata;
import io.employmentpolicy.rules.language.Versions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** 三值求值器。 / Evaluates and explains every rule of the wanted policies. Immutable and thread-safe. */
public final class Evaluator {
    private final List<Policy> ordered;
    private final Map<String, List<PlannedRule>> rules = new HashMap<>();

    /** @param titles title of a parameter, table or switch by key */
    public Evaluator(Collection<Policy> policies, List<Rule> rules, Strata strata, Function<String, String> titles) {
        Describer describer = new Describer(titles);
        this.ordered = policies.stream().sorted(Comparator.<Policy>comparingInt(policy -> strata.level(policy.id())).thenComparing(Policy::id)).toList();
        rules.forEach(rule -> this.rules.computeIfAbsent(rule.policy(), any -> new ArrayList<>()).add(new PlannedRule(rule, describer)));
    }

    /** 求值结果。 / Everything the evaluator found, with its traces by policy and subject. */
    public record Explained(Findings findings, Map<String, Map<Item, List<Trace>>> traces) {
        /** 一个对象的解释。 / The traces for one subject, in rule order; empty when it was not decided. */
        public List<Trace> of(String policy, Item subject) {
            return traces.getOrDefault(policy, Map.of()).getOrDefault(subject, List.of());
        }
    }

    /** 求值。 / Evaluates the wanted policies for every subject that is in force. */
    public Explained explain(Situation situation, LocalDate asOf, Versions versions, Set<String> wanted) {
        Candidates candidates = new Candidates(situation);
        Findings findings = new Findings();
        Map<String, Map<Item, List<Trace>>> traces = new HashMap<>();
        for (Policy policy : ordered) {
            if (!wanted.contains(policy.id())) {
                continue;
            }
            Map<Item, List<Trace>> bySubject = new IdentityHashMap<>();
            for (Item subject : situation.subjects(policy.subject())) {
                versions.find(policy.id(), subject).filter(Versions.Version::inForce).ifPresent(version -> {
                    List<Trace> found = rules.getOrDefault(policy.id(), List.of()).stream()
                            .map(rule -> new RuleEvaluation(rule, policy, candidates, subject, asOf, version.numbers()).evaluate()).toList();
                    bySubject.put(subject, found);
                    findings.put(policy.id(), subject, found.stream().map(Trace::finding).toList());
                });
            }
            traces.put(policy.id(), bySubject);
            derive(policy, situation, findings, candidates, bySubject);
        }
        return new Explained(findings, traces);
    }

    private void derive(Policy policy, Situation situation, Findings findings, Candidates candidates, Map<Item, List<Trace>> traces) {
        switch (policy.kind()) {
            case STATUS, VALUE -> {
                for (Item subject : situation.subjects(policy.subject())) {
                    List<Finding> found = findings.of(policy.id(), subject);
                    for (String name : Findings.names(found.stream().map(Finding::rule).toList())) {
                        candidates.add(derivation(policy, name, subject, found, traces.getOrDefault(subject, List.of())));
                    }
                }
            }
            default -> { }
        }
    }

    private static Derivation derivation(Policy policy, String name, Item subject, List<Finding> found, List<Trace> traces) {
        Ledger lacking = new Ledger();
        Ledger used = new Ledger();
        List<Trace> bearing = traces.stream().filter(trace -> bears(trace, name)).toList();
        for (Trace trace : bearing) {
            lacking.addAll(trace.lacking());
            if (trace.truth() == Truth.TRUE) {
                used.used(trace.used());
                if (trace.finding().rule().conclusion() instanceof Conclusion.Derive derive) {
                    Ledger own = new Ledger();
                    Interpreter.value(derive.value(), trace.best().noting(own));
                    lacking.addAll(own);
                    used.used(own);
                }
            }
        }
        Reason reason = new Reason(Reason.Role.DETERMINATION, Findings.settled(found, name), policy.title(), "", null, List.of(),
                bearing.stream().map(Trace::reason).toList());
        List<String> codes = bearing.stream().filter(trace -> trace.truth() == Truth.FALSE)
                .min(Comparator.comparingInt(trace -> trace.unmet().size())).map(Trace::unmet).orElse(List.of());
        Item item = Findings.derived(found, name, subject);
        boolean known = item != null && item.sure();
        return new Derivation(name, item, subject, reason, codes, known ? new Ledger() : lacking, used);
    }

    private static boolean bears(Trace trace, String name) {
        Conclusion conclusion = trace.finding().rule().conclusion();
        return conclusion instanceof Conclusion.Exclude || conclusion instanceof Conclusion.Await || conclusion.name().equals(name);
    }
}
