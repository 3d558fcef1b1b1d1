package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.rules.edition.Combination;
import io.employmentpolicy.rules.edition.Combination.Kind;
import io.employmentpolicy.rules.edition.Combination.Same;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rulebook;
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
                problems.add(CheckingProblems.COMBINE_111.at(section.place("among"), rule.id(), id, policies.keySet()));
            }
        } else if (policy.kind() != Determination.Kind.BENEFIT && policy.kind() != Determination.Kind.CERTIFICATION) {
            problems.add(CheckingProblems.COMBINE_112.at(
                    section.place("among"), rule.id(), id, policy.kind().code()));
        }
    }

    private void clause(Combination rule, Section section) {
        Rulebook.ClauseEntry clause = clauses.get(rule.clause());
        if (clause == null) {
            if (!mayLack) {
                problems.add(CheckingProblems.CLAUSE_102.at(
                        section.place("clause"), rule.id(), rule.clause(), clauses.keySet()));
            }
        } else if (!clause.carriedBy().contains(rule.id())) {
            problems.add(CheckingProblems.CLAUSE_104_COMBINATION.at(
                    section.place("clause"), rule.id(), rule.clause(), rule.id()));
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
            problems.add(CheckingProblems.COMBINE_113.at(section.place("same"), rule.id(), kinds));
        }
        for (Same same : List.of(Same.OCCUPATION, Same.GRADE)) {
            String property = same.name().toLowerCase(Locale.ROOT);
            rule.policies().stream()
                    .map(policies::get)
                    .filter(policy -> policy != null
                            && rule.same().contains(same)
                            && policy.subject().field(property).isEmpty())
                    .forEach(policy -> problems.add(CheckingProblems.COMBINE_117.at(
                            section.place("same"), rule.id(), policy.subject().name(), property)));
        }
    }

    /** The switch it follows is one of some policy, or its own. */
    private void reading(Combination rule, Section section) {
        if (rule.reading().isEmpty() || mayLack) {
            return;
        }
        ParameterBook.Switch one = book.choice(rule.reading()).orElse(null);
        if (one == null || !one.choices().contains(rule.choice())) {
            problems.add(CheckingProblems.POLICY_120_READING.at(
                    section.place("reading"),
                    rule.id(),
                    one == null ? rule.reading() : rule.choice(),
                    one == null
                            ? book.switches().stream()
                                    .map(ParameterBook.Switch::key)
                                    .toList()
                            : one.choices()));
        }
    }

    private Combination counted(Combination rule, Section section) {
        if (rule.most().isEmpty()) {
            return rule;
        }
        Parameter parameter = book.parameter(rule.most()).orElse(null);
        boolean months = parameter != null && parameter.unit().equals(MONTHS);
        if (parameter == null && !mayLack) {
            problems.add(CheckingProblems.COMBINE_114.at(section.place("most"), rule.id(), rule.most(), book.keys()));
        } else if (parameter != null && !months && !TIMES.contains(parameter.unit())) {
            problems.add(CheckingProblems.COMBINE_115.at(section.place("most"), rule.id(), parameter.unit()));
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
                        CheckingProblems.COMBINE_116.at(permission.place(), permission.id(), ban.id(), ban.place()));
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
