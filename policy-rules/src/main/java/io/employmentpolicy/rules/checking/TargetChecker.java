package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.source.Clause;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.TargetRow;
import io.employmentpolicy.rules.problem.Problems;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** 目标与条款、政策对照。 / Checks that targets and clauses name each other and that a policy decides the targets. */
final class TargetChecker {
    private final Collection<TargetRow> targets;
    private final SortedMap<String, Rulebook.ClauseEntry> clauses;
    private final Problems problems;

    TargetChecker(Collection<TargetRow> targets, SortedMap<String, Rulebook.ClauseEntry> clauses, Problems problems) {
        this.targets = targets;
        this.clauses = clauses;
        this.problems = problems;
    }

    /** Both ways: the clause a target names lists it, and a clause that lists it is the one it names. */
    void clauses(Map<String, Place> places) {
        for (TargetRow row : targets) {
            Rulebook.ClauseEntry entry = clauses.get(row.clause());
            if (entry == null) {
                problems.add(CheckingProblems.TARGET_110.at(row.place(), row.id(), row.clause(), clauses.keySet()));
            } else if (!entry.carriedBy().contains(row.target().row())) {
                problems.add(CheckingProblems.TARGET_111.at(
                        row.place(),
                        row.id(),
                        String.valueOf(row.target().row()),
                        places.getOrDefault(row.clause(), row.place())));
            }
        }
    }

    /** Kind and subject of a policy fit each other, and targets are decided by some policy. */
    void policies(Collection<Policy> policies) {
        for (Policy policy : policies) {
            boolean kind = policy.kind() == Determination.Kind.TARGET;
            boolean subject = policy.subject() == TargetRow.KIND;
            if (kind && !subject || subject && policy.kind() == Determination.Kind.BENEFIT) {
                problems.add(CheckingProblems.TARGET_112.at(
                        policy.place(), policy.id(), policy.subject().name()));
            }
        }
        boolean decided = policies.stream().anyMatch(policy -> policy.kind() == Determination.Kind.TARGET);
        targets.stream()
                .findFirst()
                .filter(row -> !decided)
                .ifPresent(row -> problems.add(CheckingProblems.TARGET_113.at(row.place(), row.id())));
    }

    /** Targets of an overlay whose region is not that of the targets of the document they cite: another district's document, most likely. */
    static List<Problem> elsewhere(Rulebook rulebook) {
        Map<String, Set<String>> regions = new HashMap<>();
        rulebook.targets().values().stream()
                .filter(row -> row.layer().isEmpty())
                .forEach(row -> document(rulebook, row)
                        .ifPresent(document -> regions.computeIfAbsent(document, any -> new TreeSet<>())
                                .add(String.valueOf(row.target().region()))));
        return rulebook.targets().values().stream()
                .filter(row -> !row.layer().isEmpty())
                .flatMap(row -> document(rulebook, row).stream()
                        .filter(document -> regions.containsKey(document)
                                && !Objects.requireNonNull(regions.get(document))
                                        .contains(String.valueOf(row.target().region())))
                        .map(document -> CheckingProblems.REMARK_332.at(
                                row.place(),
                                row.id(),
                                String.valueOf(row.target().region()),
                                document,
                                Objects.requireNonNull(regions.get(document)))))
                .toList();
    }

    private static Optional<String> document(Rulebook rulebook, TargetRow row) {
        return rulebook.clause(row.clause()).map(Clause::document);
    }
}
