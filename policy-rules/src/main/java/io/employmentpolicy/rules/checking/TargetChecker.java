package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.TargetRow;
import io.employmentpolicy.rules.problem.CheckFailed;
import io.employmentpolicy.rules.problem.Problems;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;

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
                problems.addAll(CheckFailed.unknown(
                                "TARGET-110",
                                row.place(),
                                row.clause(),
                                new Text("clauses.yaml 中的条款", "a clause of clauses.yaml"),
                                clauses.keySet())
                        .in(row.id()));
            } else if (!entry.carriedBy().contains(row.id())) {
                problems.add(
                        "TARGET-111",
                        row.place(),
                        row.id(),
                        CheckFailed.shown("没有条款承载的目标 ", "a target no clause lists: ", row.id()),
                        CheckFailed.shown("该条款的 carried-by 含 ", "a clause whose carried-by lists ", row.id()),
                        new Text(
                                "在 " + places.getOrDefault(row.clause(), row.place()) + " 的 carried-by 里加上 " + row.id(),
                                "add " + row.id() + " to carried-by at "
                                        + places.getOrDefault(row.clause(), row.place())));
            }
        }
    }

    /** Kind and subject of a policy fit each other, and targets are decided by some policy. */
    void policies(Collection<Policy> policies) {
        for (Policy policy : policies) {
            boolean kind = policy.kind() == Determination.Kind.TARGET;
            boolean subject = policy.subject() == TargetRow.KIND;
            if (kind && !subject || subject && policy.kind() == Determination.Kind.BENEFIT) {
                problems.add(
                        "TARGET-112",
                        policy.place(),
                        policy.id(),
                        CheckFailed.shown(
                                "subject ", "subject ", policy.subject().name()),
                        new Text("kind: target 与 subject: target 同用", "kind: target together with subject: target"),
                        new Text("改正 kind 或 subject", "correct kind or subject"));
            }
        }
        boolean decided = policies.stream().anyMatch(policy -> policy.kind() == Determination.Kind.TARGET);
        targets.stream()
                .findFirst()
                .filter(row -> !decided)
                .ifPresent(row -> problems.add(
                        "TARGET-113",
                        row.place(),
                        row.id(),
                        new Text("有目标而没有评定目标的政策", "targets, yet no policy that decides them"),
                        new Text("一项 kind: target 的政策", "a policy of kind: target"),
                        new Text("补上 policy.yaml 与规则", "add policy.yaml and rules")));
    }
}
