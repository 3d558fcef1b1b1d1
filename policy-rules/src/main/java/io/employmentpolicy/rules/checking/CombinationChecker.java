package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Combination;
import io.employmentpolicy.rules.edition.Combination.Kind;
import io.employmentpolicy.rules.edition.Combination.Same;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.problem.CheckFailed;
import io.employmentpolicy.rules.problem.Problems;
import io.employmentpolicy.rules.reading.CombinationReader;
import io.employmentpolicy.rules.reading.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;

/** 组合规则与政策、条款、参数对照。 / Checks the rules of combination against policies, clauses and parameters. */
final class CombinationChecker {
    private static final String MONTHS = "months";
    private static final List<String> TIMES = List.of("times", "count");

    private final SortedMap<String, Policy> policies;
    private final SortedMap<String, Rulebook.ClauseEntry> clauses;
    private final ParameterBook book;
    private final boolean mayLack;
    private final Problems problems;

    /** @param mayLack whether policies, clauses or parameters may be missing because a file could not be read */
    CombinationChecker(
            SortedMap<String, Policy> policies,
            SortedMap<String, Rulebook.ClauseEntry> clauses,
            ParameterBook book,
            boolean mayLack,
            Problems problems) {
        this.policies = policies;
        this.clauses = clauses;
        this.book = book;
        this.mayLack = mayLack;
        this.problems = problems;
    }

    /** The rules, each with what its limit counts. */
    List<Combination> check(Collection<CombinationReader.Entry> entries) {
        List<Combination> checked = new ArrayList<>();
        for (CombinationReader.Entry entry : entries) {
            Combination rule = entry.rule();
            rule.policies().forEach(policy -> policy(rule, policy, entry.section()));
            clause(rule, entry.section());
            subjects(rule, entry.section());
            reading(rule, entry.section());
            checked.add(counted(rule, entry.section()));
        }
        checked.forEach(rule -> contradictions(rule, checked));
        return checked;
    }

    private void policy(Combination rule, String id, Section section) {
        Policy policy = policies.get(id);
        if (policy == null) {
            if (!mayLack) {
                problems.addAll(CheckFailed.unknown(
                                "COMBINE-111",
                                section.place("among"),
                                id,
                                new Text("存在的政策", "an existing policy"),
                                policies.keySet())
                        .in(rule.id()));
            }
        } else if (policy.kind() != Determination.Kind.BENEFIT && policy.kind() != Determination.Kind.CERTIFICATION) {
            problems.add(
                    "COMBINE-112",
                    section.place("among"),
                    rule.id(),
                    new Text(
                            id + " 是 " + policy.kind().code(),
                            id + " is of kind " + policy.kind().code()),
                    new Text("benefit 或 certification", "benefit or certification"),
                    new Text("列出享受该身份的待遇", "list the benefits that rest on it"));
        }
    }

    private void clause(Combination rule, Section section) {
        Rulebook.ClauseEntry clause = clauses.get(rule.clause());
        if (clause == null) {
            if (!mayLack) {
                problems.addAll(CheckFailed.unknown(
                                "CLAUSE-102",
                                section.place("clause"),
                                rule.clause(),
                                new Text("clauses.yaml 中的条款", "a clause of clauses.yaml"),
                                clauses.keySet())
                        .in(rule.id()));
            }
        } else if (!clause.carriedBy().contains(rule.id())) {
            problems.add(
                    "CLAUSE-104",
                    section.place("clause"),
                    rule.id(),
                    CheckFailed.shown("clause: ", "clause: ", rule.clause()),
                    CheckFailed.shown("该条款的 carried-by 含 ", "a clause whose carried-by lists ", rule.id()),
                    new Text("在该条款的 carried-by 里加上 " + rule.id(), "add " + rule.id() + " to carried-by of the clause"));
        }
    }

    /** Rights about different kinds of things are never about the same one. */
    private void subjects(Combination rule, Section section) {
        List<String> kinds = rule.policies().stream()
                .map(policies::get)
                .filter(Objects::nonNull)
                .map(policy -> policy.subject().name())
                .distinct()
                .toList();
        if (rule.same().contains(Same.SUBJECT) && kinds.size() > 1) {
            problems.add(
                    "COMBINE-113",
                    section.place("same"),
                    rule.id(),
                    new Text("评定对象不同：" + kinds, "policies about different things: " + kinds),
                    new Text("same: [subject] 的各项政策评定同一种对象", "with same: [subject] policies about one kind of fact"),
                    new Text("改为 person、household 或 employer", "write person, household or employer"));
        }
        for (Same same : List.of(Same.OCCUPATION, Same.GRADE)) {
            String property = same.name().toLowerCase(Locale.ROOT);
            rule.policies().stream()
                    .map(policies::get)
                    .filter(policy -> policy != null
                            && rule.same().contains(same)
                            && policy.subject().field(property).isEmpty())
                    .forEach(policy -> problems.add(
                            "COMBINE-117",
                            section.place("same"),
                            rule.id(),
                            new Text(
                                    policy.subject().name() + " 没有 " + property,
                                    policy.subject().name() + " has no " + property),
                            new Text("评定对象有该字段的政策", "policies about something that has this field"),
                            CheckFailed.shown("从 same 删去 ", "remove from same: ", property)));
        }
    }

    /** The switch it follows is one of some policy, or its own. */
    private void reading(Combination rule, Section section) {
        if (rule.reading().isEmpty() || mayLack) {
            return;
        }
        ParameterBook.Switch one = book.choice(rule.reading()).orElse(null);
        if (one == null || !one.choices().contains(rule.choice())) {
            problems.addAll(CheckFailed.unknown(
                            "POLICY-120",
                            section.place("reading"),
                            one == null ? rule.reading() : rule.choice(),
                            new Text("某政策的开关及其取值", "a switch of some policy and one of its choices"),
                            one == null
                                    ? book.switches().stream()
                                            .map(ParameterBook.Switch::key)
                                            .toList()
                                    : one.choices())
                    .in(rule.id()));
        }
    }

    private Combination counted(Combination rule, Section section) {
        if (rule.most().isEmpty()) {
            return rule;
        }
        Parameter parameter = book.parameter(rule.most()).orElse(null);
        boolean months = parameter != null && parameter.unit().equals(MONTHS);
        if (parameter == null && !mayLack) {
            problems.addAll(CheckFailed.unknown(
                            "COMBINE-114",
                            section.place("most"),
                            rule.most(),
                            new Text("once，或参数的键", "once, or the key of a parameter"),
                            book.keys())
                    .in(rule.id()));
        } else if (parameter != null && !months && !TIMES.contains(parameter.unit())) {
            problems.add(
                    "COMBINE-115",
                    section.place("most"),
                    rule.id(),
                    CheckFailed.shown("单位 ", "unit ", parameter.unit()),
                    new Text("单位为 times 或 months 的参数", "a parameter in times or months"),
                    new Text("换一个参数", "name another parameter"));
        }
        return new Combination(
                rule.id(),
                rule.title(),
                rule.kind(),
                rule.sides(),
                rule.same(),
                rule.most(),
                months,
                rule.history(),
                rule.year(),
                rule.clause(),
                rule.origin(),
                rule.trust(),
                rule.reading(),
                rule.choice(),
                rule.layer(),
                rule.place());
    }

    /** What may be drawn together is not excluded elsewhere, as far as the same person, subject and time are meant. */
    private void contradictions(Combination permission, List<Combination> all) {
        if (permission.kind() != Kind.TOGETHER) {
            return;
        }
        for (Combination ban : all) {
            boolean bans = ban.kind() == Kind.AT_MOST_ONE || ban.kind() == Kind.ONE_RIGHT;
            if (bans && ban.same().equals(permission.same()) && apart(permission, ban)) {
                problems.add(
                        "COMBINE-116",
                        permission.place(),
                        permission.id(),
                        new Text(
                                "与 " + ban.id() + "（" + ban.place() + "）矛盾",
                                "contradicts " + ban.id() + " at " + ban.place()),
                        new Text("同样的政策不能既可并享又互斥", "policies that may be drawn together and do not exclude each other"),
                        new Text("删去其一，或写明范围", "remove one, or say how far each goes"));
            }
        }
    }

    private static boolean apart(Combination permission, Combination ban) {
        for (String one : permission.policies()) {
            for (String other : permission.policies()) {
                if (permission.side(one) < permission.side(other)
                        && ban.side(one) >= 0
                        && ban.side(other) >= 0
                        && ban.side(one) != ban.side(other)) {
                    return true;
                }
            }
        }
        return false;
    }
}
