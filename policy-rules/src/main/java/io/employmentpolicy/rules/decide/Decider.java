package io.employmentpolicy.rules.decide;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.explain.Evaluator;
import io.employmentpolicy.rules.explain.Trace;
import io.employmentpolicy.rules.language.Finding;
import io.employmentpolicy.rules.language.Findings;
import io.employmentpolicy.rules.language.Interpreter;
import io.employmentpolicy.rules.language.Item;
import io.employmentpolicy.rules.language.Policy;
import io.employmentpolicy.rules.language.Rule;
import io.employmentpolicy.rules.language.Situation;
import io.employmentpolicy.rules.language.Strata;
import io.employmentpolicy.rules.language.Versions;
import io.employmentpolicy.rules.network.Network;
import io.employmentpolicy.rules.source.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** 决定。 / Decides cases under one edition. Immutable and thread-safe. */
public final class Decider {
    private final Rulebook rulebook;
    private final Strata strata;
    private final Network network;
    private final Evaluator evaluator;
    private final Map<String, List<Rule>> rules = new HashMap<>();
    private final Map<String, VersionChooser> choosers = new HashMap<>();
    private final Map<String, Set<FactKind>> kinds = new HashMap<>();

    /** Builds both engines for a rulebook. */
    public Decider(Rulebook rulebook) {
        this(rulebook, new Strata(rulebook.policies().values(), rulebook.rules()));
    }

    private Decider(Rulebook rulebook, Strata strata) {
        this(rulebook, strata, Network.compile(rulebook.policies().values(), rulebook.rules(), strata));
    }

    /** Takes a network compiled elsewhere; tests hand in one with a fault. */
    Decider(Rulebook rulebook, Strata strata, Network network) {
        this.rulebook = rulebook;
        this.strata = strata;
        this.network = network;
        this.evaluator = new Evaluator(rulebook.policies().values(), rulebook.rules(), strata, this::title);
        for (Policy policy : rulebook.policies().values()) {
            List<Rule> own = rulebook.rulesOf(policy.id());
            rules.put(policy.id(), own);
            choosers.put(policy.id(), new VersionChooser(policy, own, rulebook.book()));
            Set<FactKind> looked = new LinkedHashSet<>(List.of(policy.subject()));
            own.forEach(rule -> rule.conditions().forEach(condition -> looked.add(condition.pattern().kind())));
            if (policy.selectedBy() != null) {
                looked.add(policy.selectedBy().kind());
            }
            looked.removeIf(Interpreter::isDerived);
            kinds.put(policy.id(), looked);
        }
    }

    /** 以另一规则总集评定。 / Decides by a rulebook that has the same rules and other numbers; what was compiled is shared. */
    public Decider with(Rulebook other) {
        return new Decider(other, strata, network);
    }

    private String title(String key) {
        return rulebook.book().parameter(key).map(one -> one.title())
                .or(() -> rulebook.book().table(key).map(one -> one.title()))
                .or(() -> rulebook.book().choice(key).map(one -> one.why())).orElse(key);
    }

    /** 评定所要求的政策。 / Decides the wanted policies, in the order of policy, subject and conclusion. */
    public List<Determination> decide(Facts facts, LocalDate asOf, Collection<String> wanted) {
        Set<String> closure = strata.closure(wanted);
        Set<FactKind> looked = new LinkedHashSet<>();
        closure.forEach(policy -> looked.addAll(Objects.requireNonNull(kinds.get(policy))));
        Situation situation = new Situation(facts, looked);
        Run run = run(situation, asOf, closure, Map.of());
        List<Determination> determinations = new ArrayList<>();
        wanted.stream().sorted().distinct().forEach(id -> {
            Policy policy = Objects.requireNonNull(rulebook.policies().get(id));
            SortedSet<LocalDate> days = unsettled(policy, situation, asOf);
            List<Determination> own = policy(policy, run);
            if (days.size() > 1) {
                List<List<Determination>> versions = new ArrayList<>();
                for (LocalDate day : days) {
                    versions.add(policy(policy, run(situation, asOf, strata.closure(List.of(id)), Map.of(id, day))));
                }
                own = new VersionMerge(policy).merge(versions);
            }
            determinations.addAll(own);
        });
        return determinations;
    }

    /** The days to try when it is not known which version of a policy counts for one of its subjects. */
    private SortedSet<LocalDate> unsettled(Policy policy, Situation situation, LocalDate asOf) {
        SortedSet<LocalDate> all = new TreeSet<>();
        for (Item subject : situation.subjects(policy.subject())) {
            SortedSet<LocalDate> days = Objects.requireNonNull(choosers.get(policy.id())).days(situation, subject, asOf);
            if (days.size() > 1) {
                all.addAll(days);
            }
        }
        return all;
    }

    /** What both engines found for one choice of versions. */
    private record Run(Situation situation, LocalDate asOf, Versions versions, @Nullable Findings network, String failure, Evaluator.Explained explained,
            Set<String> failed) {}

    private Run run(Situation situation, LocalDate asOf, Set<String> closure, Map<String, LocalDate> tried) {
        Versions versions = new Versions(rulebook.book()::on);
        for (String id : closure) {
            Policy policy = Objects.requireNonNull(rulebook.policies().get(id));
            for (Item subject : situation.subjects(policy.subject())) {
                SortedSet<LocalDate> days = Objects.requireNonNull(choosers.get(id)).days(situation, subject, asOf);
                LocalDate day = days.size() > 1 && tried.get(id) != null ? tried.get(id) : days.last();
                versions.set(id, subject, day, VersionChooser.inForce(policy, day));
            }
        }
        Evaluator.Explained explained = evaluator.explain(situation, asOf, versions, closure);
        Findings decided = null;
        String failure = "";
        try {
            decided = network.decide(situation, asOf, versions, closure);
        } catch (RuntimeException e) {
            failure = e.getClass().getSimpleName();
        }
        return new Run(situation, asOf, versions, decided, failure, explained, failed(closure, situation, decided, explained));
    }

    /** Policies on which the engines differ, with those that build on them. */
    private Set<String> failed(Set<String> closure, Situation situation, @Nullable Findings decided, Evaluator.Explained explained) {
        Set<String> differing = new HashSet<>();
        for (String id : closure) {
            Policy policy = Objects.requireNonNull(rulebook.policies().get(id));
            for (Item subject : situation.subjects(policy.subject())) {
                if (decided == null || Comparison.of(decided.of(id, subject), explained.findings().of(id, subject)).isPresent()) {
                    differing.add(id);
                }
            }
        }
        if (differing.isEmpty()) {
            return differing;
        }
        Set<String> failed = new HashSet<>(differing);
        closure.stream().filter(id -> strata.closure(List.of(id)).stream().anyMatch(differing::contains)).forEach(failed::add);
        return failed;
    }

    private List<Determination> policy(Policy policy, Run run) {
        List<Item> subjects = run.situation().subjects(policy.subject());
        List<Determination> all = new ArrayList<>();
        Set<String> names = Findings.names(rules.getOrDefault(policy.id(), List.of()));
        Assembly assembly = new Assembly(policy, rulebook);
        if (subjects.isEmpty()) {
            Text why = new Text("没有" + policy.subject().zh(), "there is no " + policy.subject().en());
            names.forEach(name -> all.add(assembly.bare(name, null, new Outcome.NotApplicable(why))));
            return all;
        }
        for (Item subject : subjects) {
            for (String name : names) {
                all.add(one(policy, name, subject, run, assembly));
            }
        }
        return all;
    }

    private Determination one(Policy policy, String name, Item subject, Run run, Assembly assembly) {
        Versions.Version version = run.versions().find(policy.id(), subject).orElseThrow();
        if (!version.inForce()) {
            return assembly.bare(name, subject, notInForce(policy, version.day()));
        }
        List<Trace> traces = run.explained().of(policy.id(), subject);
        if (run.failed().contains(policy.id())) {
            return assembly.bare(name, subject, disagreement(policy, subject, run));
        }
        return assembly.full(name, subject, traces, run.asOf());
    }

    private static Outcome disagreement(Policy policy, Item subject, Run run) {
        if (run.network() == null) {
            return new Outcome.Disagreement("failed: " + run.failure(), "not compared");
        }
        List<Finding> decided = run.network().of(policy.id(), subject);
        Optional<Outcome.Disagreement> own = Comparison.of(decided, run.explained().findings().of(policy.id(), subject));
        return own.orElseGet(() -> new Outcome.Disagreement("builds on a differing policy", "builds on a differing policy"));
    }

    private static Outcome notInForce(Policy policy, LocalDate day) {
        if (policy.from() != null && day.isBefore(policy.from())) {
            return new Outcome.NotInForce(Outcome.Phase.NOT_YET, policy.from(), null);
        }
        return new Outcome.NotInForce(policy.ending(), Objects.requireNonNull(policy.to()), policy.replacedBy());
    }
}
