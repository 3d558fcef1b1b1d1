package io.employmentpolicy.rules.decide;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.explain.Evaluator;
import io.employmentpolicy.rules.language.Policy;
import io.employmentpolicy.rules.language.Situation;
import io.employmentpolicy.rules.language.Strata;
import io.employmentpolicy.rules.language.TargetRow;
import io.employmentpolicy.rules.network.Network;
import io.employmentpolicy.rules.source.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** 决定。 / Decides cases under one edition. Immutable and thread-safe. */
public final class Decider {
    private final Rulebook rulebook;
    private final Strata strata;
    private final Network network;
    private final Evaluator evaluator;
    private final Map<String, PolicyPlan> plans = new HashMap<>();

    /** Builds both engines for a rulebook. */
    public Decider(Rulebook rulebook) {
        this(rulebook, Network.compile(rulebook.policies().values(), rulebook.rules()));
    }

    /** Takes a network compiled elsewhere: for the same rules with other numbers, and for tests that plant a fault. */
    Decider(Rulebook rulebook, Network network) {
        this.rulebook = rulebook;
        this.strata = new Strata(rulebook.policies().values(), rulebook.rules());
        this.network = network;
        this.evaluator = new Evaluator(rulebook.policies(), rulebook.rules(), this::title);
        for (Policy policy : rulebook.policies().values()) {
            Set<String> closure = strata.closure(List.of(policy.id()));
            plans.put(policy.id(), new PolicyPlan(policy, rulebook.rulesOf(policy.id()), closure, rulebook.book()));
        }
    }

    /** 同样的规则，另设读法与数值。 / The same rules under a rulebook that differs in readings and numbers only; nothing is compiled again. */
    public Decider with(Rulebook changed) {
        return new Decider(changed, network);
    }

    private String title(String key) {
        return rulebook.book()
                .parameter(key)
                .map(one -> one.title())
                .or(() -> rulebook.book().table(key).map(one -> one.title()))
                .or(() -> rulebook.book().choice(key).map(one -> one.why()))
                .orElse(key);
    }

    /** 评定所要求的政策。 / Decides the wanted policies, in the order of policy, subject and conclusion. */
    public List<Determination> decide(Facts facts, LocalDate asOf, Collection<String> wanted) {
        List<PolicyPlan> ordered = ordered(wanted);
        Set<FactKind> looked = new LinkedHashSet<>();
        ordered.forEach(plan -> looked.addAll(plan.kinds()));
        Situation situation = new Situation(targets(ordered).into(facts, asOf), looked);
        Hearing hearing =
                new Hearing(rulebook, situation, asOf, network.open(situation, asOf), evaluator.open(situation, asOf));
        Set<String> asked = Set.copyOf(wanted);
        Map<String, List<Determination>> byPolicy = new TreeMap<>();
        for (PolicyPlan plan : ordered) {
            hearing.hear(plan);
            if (asked.contains(plan.policy().id())) {
                byPolicy.put(plan.policy().id(), hearing.answers(plan));
            }
        }
        List<Determination> all = new ArrayList<>();
        byPolicy.values().forEach(all::addAll);
        return all;
    }

    private TargetPeriods targets(List<PolicyPlan> ordered) {
        Set<FactKind> measuring = new LinkedHashSet<>();
        ordered.stream()
                .filter(plan -> plan.policy().subject() == TargetRow.KIND)
                .forEach(plan -> measuring.addAll(plan.kinds()));
        return new TargetPeriods(rulebook.targets().values(), measuring);
    }

    /** The wanted policies with all they build on, those that others build on first. */
    private List<PolicyPlan> ordered(Collection<String> wanted) {
        return strata.closure(wanted).stream()
                .map(id -> Objects.requireNonNull(plans.get(id)))
                .sorted(Comparator.<PolicyPlan>comparingInt(
                                plan -> strata.level(plan.policy().id()))
                        .thenComparing(plan -> plan.policy().id()))
                .toList();
    }
}
