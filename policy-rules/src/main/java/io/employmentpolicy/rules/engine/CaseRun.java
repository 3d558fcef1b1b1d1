package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.drools.NetworkCase;
import io.employmentpolicy.rules.edition.FiguresOfDay;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.TargetRow;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.CaseFacts;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluation.RuleResult;
import io.employmentpolicy.rules.evaluation.Verdict;
import io.employmentpolicy.rules.evaluation.Version;
import io.employmentpolicy.rules.evaluator.EvaluatorCase;
import io.employmentpolicy.rules.evaluator.ExplainedRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 一案的审理。 / One case: policies are heard one after the other, those that others build on first. Where the engines differ, that policy and
 * what builds on it fail; the rest of the answer stands.
 */
final class CaseRun {
    private final Rulebook rulebook;
    private final CaseFacts situation;
    private final LocalDate asOf;
    private final NetworkCase network;
    private final EvaluatorCase evaluator;
    private final Map<LocalDate, FiguresOfDay> numbers = new HashMap<>();
    private final Set<String> failed = new HashSet<>();
    private final Map<String, Heard> heard = new HashMap<>();

    CaseRun(Rulebook rulebook, CaseFacts situation, LocalDate asOf, NetworkCase network, EvaluatorCase evaluator) {
        this.rulebook = rulebook;
        this.situation = situation;
        this.asOf = asOf;
        this.network = network;
        this.evaluator = evaluator;
    }

    /**
     * What was found for a policy.
     *
     * @param lacking what would tell which of several rounds counts
     */
    private record Heard(List<VersionResult> rounds, Evidence lacking) {}

    /** Lets both engines decide a policy, and hands on what others build on. */
    void hear(PolicyPlan plan) {
        Policy policy = plan.policy();
        List<CaseFact> subjects = situation.subjects(policy.subject());
        if (unmeasured(subjects)) {
            return;
        }
        Evidence lacking = new Evidence();
        List<VersionResult> rounds = policy.selectedBy() == null
                ? List.of(round(plan, all(subjects, version(policy, asOf))))
                : rounds(plan, subjects, lacking);
        for (VersionResult round : rounds) {
            if (round.differs() || !Collections.disjoint(failed, plan.closure())) {
                failed.add(policy.id());
            }
        }
        establish(policy, plan.names(), subjects, rounds, lacking);
        heard.put(policy.id(), new Heard(rounds, lacking));
    }

    /** The answers of a policy that was heard. */
    List<Determination> answers(PolicyPlan plan) {
        Policy policy = plan.policy();
        DeterminationBuilder assembly =
                new DeterminationBuilder(policy, rulebook, plan.names().size() > 1);
        List<CaseFact> subjects = situation.subjects(policy.subject());
        if (subjects.isEmpty()) {
            Text why = new Text(
                    "没有" + policy.subject().zh(),
                    "there is no " + policy.subject().en());
            return plan.names().stream()
                    .map(name -> assembly.bare(name, null, new Outcome.NotApplicable(why)))
                    .toList();
        }
        if (unmeasured(subjects)) {
            return plan.names().stream()
                    .map(name -> assembly.bare(name, null, nothingMeasured(plan)))
                    .toList();
        }
        Heard found = Objects.requireNonNull(heard.get(policy.id()));
        List<List<Determination>> versions = found.rounds().stream()
                .map(round -> answers(policy, assembly, plan.names(), subjects, round))
                .toList();
        return versions.size() == 1 ? versions.get(0) : new VersionMerge(found.lacking()).merge(versions);
    }

    /** Targets need not be gone through one by one while nothing is known by which any could be measured. */
    private static boolean unmeasured(List<CaseFact> subjects) {
        return !subjects.isEmpty()
                && subjects.get(0).kind() == TargetRow.KIND
                && !subjects.get(0).sure();
    }

    private static Outcome nothingMeasured(PolicyPlan plan) {
        List<MissingFact> missing = plan.kinds().stream()
                .filter(kind -> kind != TargetRow.KIND)
                .map(kind -> new MissingFact(kind.name(), new Text(kind.zh(), kind.en())))
                .toList();
        return new Outcome.Undetermined(missing, List.of(), List.of(), List.of());
    }

    private static Map<CaseFact, Version> all(List<CaseFact> subjects, Version version) {
        Map<CaseFact, Version> versions = new HashMap<>();
        for (CaseFact subject : subjects) {
            versions.put(subject, version);
        }
        return versions;
    }

    /** One round for each day that might select the version; the latest last. */
    private List<VersionResult> rounds(PolicyPlan plan, List<CaseFact> subjects, Evidence lacking) {
        Map<CaseFact, SortedSet<LocalDate>> days = new HashMap<>();
        for (CaseFact subject : subjects) {
            VersionChooser.Choice choice = plan.chooser().choose(situation, subject, asOf);
            days.put(subject, choice.days());
            lacking.addAll(choice.lacking());
        }
        SortedSet<LocalDate> tried = new TreeSet<>();
        days.values().stream().filter(some -> some.size() > 1).forEach(tried::addAll);
        if (tried.isEmpty()) {
            tried.add(asOf);
        }
        List<VersionResult> rounds = new ArrayList<>();
        for (LocalDate day : tried) {
            Map<CaseFact, Version> versions = new HashMap<>();
            for (CaseFact subject : subjects) {
                SortedSet<LocalDate> own = Objects.requireNonNull(days.get(subject));
                versions.put(subject, version(plan.policy(), own.size() > 1 ? day : own.first()));
            }
            rounds.add(round(plan, versions));
        }
        return rounds;
    }

    private Version version(Policy policy, LocalDate day) {
        return new Version(day, VersionChooser.inForce(policy, day), numbers.computeIfAbsent(day, rulebook.book()::on));
    }

    private VersionResult round(PolicyPlan plan, Map<CaseFact, Version> versions) {
        if (!anyInForce(versions.values())) {
            return new VersionResult(plan, versions, Map.of(), "", Map.of());
        }
        Map<CaseFact, List<ExplainedRule>> traces = evaluator.explain(plan.policy(), versions);
        Map<CaseFact, List<RuleResult>> decided = null;
        String failure = "";
        try {
            decided = network.decide(plan.policy(), versions);
        } catch (RuntimeException e) {
            failure = e.getClass().getSimpleName();
        }
        return new VersionResult(plan, versions, decided, failure, traces);
    }

    private static boolean anyInForce(Collection<Version> versions) {
        for (Version version : versions) {
            if (version.inForce()) {
                return true;
            }
        }
        return false;
    }

    /** Hands statuses and values on, to each engine its own; what differs from version to version is not known. */
    private void establish(
            Policy policy, List<String> names, List<CaseFact> subjects, List<VersionResult> rounds, Evidence lacking) {
        if (policy.kind() != Determination.Kind.STATUS && policy.kind() != Determination.Kind.VALUE) {
            return;
        }
        VersionResult latest = rounds.get(rounds.size() - 1);
        for (CaseFact subject : subjects) {
            for (String name : names) {
                List<@Nullable CaseFact> decided = new ArrayList<>(rounds.size());
                List<@Nullable CaseFact> explained = new ArrayList<>(rounds.size());
                for (VersionResult round : rounds) {
                    decided.add(round.decided(name, subject));
                    explained.add(round.explained(name, subject));
                }
                CaseFact established = settled(decided, subject);
                if (established != null) {
                    network.establish(established);
                }
                evaluator.establish(
                        policy, name, subject, latest.traces(subject), settled(explained, subject), lacking);
            }
        }
    }

    private static @Nullable CaseFact settled(List<? extends @Nullable CaseFact> versions, CaseFact subject) {
        CaseFact last = versions.get(versions.size() - 1);
        CaseFact some = null;
        boolean same = true;
        for (CaseFact version : versions) {
            some = version == null ? some : version;
            boolean equal = version == null
                    ? last == null
                    : last != null
                            && version.sure() == last.sure()
                            && version.fact().equals(last.fact());
            same &= equal;
        }
        return same || some == null ? last : Verdict.unsettled(some, subject);
    }

    private List<Determination> answers(
            Policy policy,
            DeterminationBuilder assembly,
            List<String> names,
            List<CaseFact> subjects,
            VersionResult round) {
        List<Determination> all = new ArrayList<>();
        for (CaseFact subject : subjects) {
            Version version = Objects.requireNonNull(round.versions().get(subject));
            for (String name : names) {
                if (!version.inForce()) {
                    all.add(assembly.bare(name, subject, notInForce(policy, version.day())));
                } else if (failed.contains(policy.id())) {
                    all.add(assembly.bare(
                            name,
                            subject,
                            round.difference(subject)
                                    .orElseGet(() -> new Outcome.Disagreement(
                                            "builds on a policy that failed", "builds on a policy that failed"))));
                } else {
                    all.add(assembly.full(name, subject, round.traces(subject), asOf));
                }
            }
        }
        return all;
    }

    private static Outcome notInForce(Policy policy, LocalDate day) {
        if (policy.from() != null && day.isBefore(policy.from())) {
            return new Outcome.NotInForce(Outcome.Phase.NOT_YET, policy.from(), null);
        }
        return new Outcome.NotInForce(policy.ending(), Objects.requireNonNull(policy.to()), policy.replacedBy());
    }
}
