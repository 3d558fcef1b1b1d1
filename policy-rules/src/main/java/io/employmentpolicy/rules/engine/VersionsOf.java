package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.edition.FiguresOfDay;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.TargetRow;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.CaseFacts;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluation.PolicyVersions;
import io.employmentpolicy.rules.evaluation.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** 选定各政策的版本。 / Lays down under which versions each policy of a question is decided, before any engine looks at it. */
final class VersionsOf {
    private static final Evidence NOTHING = new Evidence();

    private final ParameterBook book;
    private final CaseFacts facts;
    private final LocalDate asOf;
    private final Map<LocalDate, FiguresOfDay> running = new HashMap<>();
    private final Map<LocalDate, FiguresOfDay> following = new HashMap<>();
    private final Map<FactKind, Today> today = new HashMap<>();

    /**
     * What policies about one kind share that stand in the version of the day.
     *
     * @param inForce that version for everything they decide
     */
    private record Today(List<CaseFact> subjects, List<Map<CaseFact, Version>> inForce) {}

    VersionsOf(ParameterBook book, CaseFacts facts, LocalDate asOf) {
        this.book = book;
        this.facts = facts;
        this.asOf = asOf;
    }

    PolicyVersions of(PolicyPlan plan) {
        Policy policy = plan.policy();
        Today known = today.get(policy.subject());
        if (known == null) {
            known = today(policy.subject());
            today.put(policy.subject(), known);
        }
        List<CaseFact> subjects = known.subjects();
        if (policy.selectedBy() == null || unmeasured(subjects)) {
            List<Map<CaseFact, Version>> tried = policy.inForce(asOf)
                    ? known.inForce()
                    : List.of(all(subjects, new Version(asOf, false, book.on(asOf))));
            return new PolicyVersions(policy, plan.names(), subjects, tried, NOTHING);
        }
        return subjects.size() == 1 ? ofOne(plan, subjects) : ofSeveral(plan, subjects);
    }

    private Today today(FactKind kind) {
        List<CaseFact> subjects = List.copyOf(facts.subjects(kind));
        return new Today(subjects, List.of(all(subjects, new Version(asOf, true, book.on(asOf)))));
    }

    /** Targets need not be gone through one by one while nothing is known by which any could be measured. */
    static boolean unmeasured(List<CaseFact> subjects) {
        return !subjects.isEmpty()
                && subjects.get(0).kind() == TargetRow.KIND
                && !subjects.get(0).sure();
    }

    private static Map<CaseFact, Version> all(List<CaseFact> subjects, Version version) {
        if (subjects.size() == 1) {
            return Map.of(subjects.get(0), version);
        }
        Map<CaseFact, Version> versions = new IdentityHashMap<>(subjects.size());
        for (CaseFact subject : subjects) {
            versions.put(subject, version);
        }
        return versions;
    }

    private PolicyVersions ofOne(PolicyPlan plan, List<CaseFact> subjects) {
        CaseFact subject = subjects.get(0);
        VersionChooser.Choice choice = plan.chooser().choose(facts, subject, asOf);
        List<Map<CaseFact, Version>> tried = new ArrayList<>(choice.days().size());
        for (LocalDate day : choice.days()) {
            tried.add(Map.of(subject, version(plan, day)));
        }
        return new PolicyVersions(plan.policy(), plan.names(), subjects, tried, choice.lacking());
    }

    /** One choice for each day that might select the version of some; the latest last. */
    private PolicyVersions ofSeveral(PolicyPlan plan, List<CaseFact> subjects) {
        Evidence lacking = new Evidence();
        Map<CaseFact, SortedSet<LocalDate>> days = new IdentityHashMap<>();
        SortedSet<LocalDate> all = new TreeSet<>();
        for (CaseFact subject : subjects) {
            VersionChooser.Choice choice = plan.chooser().choose(facts, subject, asOf);
            days.put(subject, choice.days());
            lacking.addAll(choice.lacking());
            if (choice.days().size() > 1) {
                all.addAll(choice.days());
            }
        }
        if (all.isEmpty()) {
            all.add(asOf);
        }
        List<Map<CaseFact, Version>> tried = new ArrayList<>(all.size());
        for (LocalDate day : all) {
            Map<CaseFact, Version> versions = new IdentityHashMap<>(subjects.size());
            for (CaseFact subject : subjects) {
                SortedSet<LocalDate> own = Objects.requireNonNull(days.get(subject));
                versions.put(subject, version(plan, own.size() > 1 ? day : own.first()));
            }
            tried.add(versions);
        }
        return new PolicyVersions(plan.policy(), plan.names(), subjects, tried, lacking);
    }

    private Version version(PolicyPlan plan, LocalDate day) {
        Policy policy = plan.policy();
        return new Version(
                day, policy.inForce(day), figures(policy, day), plan.chooser().stretch(day, asOf));
    }

    /** Where a fact selects the version, figures may follow their changes; where the whole version of today counts, all of them do. */
    private FiguresOfDay figures(Policy policy, LocalDate day) {
        boolean all = day.equals(asOf)
                && book.choice(policy.id() + "." + Policy.RUNNING_CASES)
                        .filter(reading -> !reading.chosen().equals("old"))
                        .isPresent();
        return all
                ? following.computeIfAbsent(day, any -> book.running(any, asOf, true))
                : running.computeIfAbsent(day, any -> book.running(any, asOf, false));
    }
}
