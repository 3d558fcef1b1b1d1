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
    private final Map<LocalDate, FiguresOfDay> figures = new HashMap<>();
    private final Map<LocalDate, FiguresOfDay> running = new HashMap<>();
    private final Map<LocalDate, FiguresOfDay> following = new HashMap<>();
    private final Map<FactKind, List<Map<CaseFact, Version>>> inForce = new HashMap<>();

    VersionsOf(ParameterBook book, CaseFacts facts, LocalDate asOf) {
        this.book = book;
        this.facts = facts;
        this.asOf = asOf;
    }

    PolicyVersions of(PolicyPlan plan) {
        List<CaseFact> subjects = facts.subjects(plan.policy().subject());
        if (plan.policy().selectedBy() == null || unmeasured(subjects)) {
            return new PolicyVersions(plan.policy(), plan.names(), subjects, today(plan.policy(), subjects), NOTHING);
        }
        Evidence lacking = new Evidence();
        List<Map<CaseFact, Version>> tried = tried(plan, subjects, lacking);
        return new PolicyVersions(plan.policy(), plan.names(), subjects, tried, lacking);
    }

    /** Targets need not be gone through one by one while nothing is known by which any could be measured. */
    static boolean unmeasured(List<CaseFact> subjects) {
        return !subjects.isEmpty()
                && subjects.get(0).kind() == TargetRow.KIND
                && !subjects.get(0).sure();
    }

    /** Most policies stand in the version of the day for everything they decide: those about one kind share what says so. */
    private List<Map<CaseFact, Version>> today(Policy policy, List<CaseFact> subjects) {
        Version version = new Version(asOf, policy.inForce(asOf), figures(policy, asOf));
        return version.inForce()
                ? inForce.computeIfAbsent(policy.subject(), any -> List.of(all(subjects, version)))
                : List.of(all(subjects, version));
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

    /** One choice for each day that might select the version; the latest last. */
    private List<Map<CaseFact, Version>> tried(PolicyPlan plan, List<CaseFact> subjects, Evidence lacking) {
        if (subjects.size() == 1) {
            VersionChooser.Choice only = plan.chooser().choose(facts, subjects.get(0), asOf);
            lacking.addAll(only.lacking());
            List<Map<CaseFact, Version>> tried = new ArrayList<>(only.days().size());
            only.days().forEach(day -> tried.add(Map.of(subjects.get(0), version(plan, day))));
            return tried;
        }
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
        return tried;
    }

    private Version version(PolicyPlan plan, LocalDate day) {
        Policy policy = plan.policy();
        return new Version(
                day, policy.inForce(day), figures(policy, day), plan.chooser().stretch(day, asOf));
    }

    /** Where a fact selects the version, figures may follow their changes; where the whole version of today counts, all of them do. */
    private FiguresOfDay figures(Policy policy, LocalDate day) {
        if (policy.selectedBy() == null) {
            return figures.computeIfAbsent(day, book::on);
        }
        boolean all = day.equals(asOf)
                && book.choice(policy.id() + "." + Policy.RUNNING_CASES)
                        .filter(reading -> !reading.chosen().equals("old"))
                        .isPresent();
        return all
                ? following.computeIfAbsent(day, any -> book.running(any, asOf, true))
                : running.computeIfAbsent(day, any -> book.running(any, asOf, false));
    }
}
