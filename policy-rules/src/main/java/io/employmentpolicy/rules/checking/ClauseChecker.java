package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.text.Text;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.problem.CheckFailed;
import io.employmentpolicy.rules.problem.Problems;
import io.employmentpolicy.rules.suggest.DidYouMean;
import io.employmentpolicy.rules.syntax.Syntax;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;

/** 条款与规则两边对照。 / Checks both ways that a clause and what carries it name each other. */
final class ClauseChecker {
    private final SortedMap<String, Rulebook.ClauseEntry> clauses;
    private final Map<String, Place> places;
    private final Problems problems;

    ClauseChecker(SortedMap<String, Rulebook.ClauseEntry> clauses, Map<String, Place> places, Problems problems) {
        this.clauses = clauses;
        this.places = places;
        this.problems = problems;
    }

    /**
     * @param number whether a key is that of a parameter or table
     * @param mayLack whether rules or numbers may be missing because a file could not be read
     */
    void check(List<Syntax.Rule> rules, Predicate<String> number, boolean mayLack) {
        Map<String, Syntax.Rule> byId = new HashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        rules.forEach(this::rule);
        clauses.forEach((id, entry) -> {
            for (String carrier : entry.carriedBy()) {
                Syntax.Rule rule = byId.get(carrier);
                if (rule == null && !number.test(carrier) && !mayLack) {
                    dangling(id, carrier, byId.keySet());
                } else if (rule != null && citesOthers(rule, id)) {
                    problems.add(
                            "CLAUSE-103",
                            place(id),
                            id,
                            CheckFailed.shown("carried-by ", "carried-by ", carrier),
                            CheckFailed.shown("该规则的 @clause 也引用 ", "a rule whose @clause names ", id),
                            new Text(
                                    "在该规则（" + rule.place() + "）的 @clause 里加上，或从 carried-by 删去",
                                    "add it to the @clause of the rule at " + rule.place() + ", or remove it here"));
                }
            }
        });
    }

    /** A rule whose @clause is missing or misspelt is told so at its own place. */
    private boolean citesOthers(Syntax.Rule rule, String id) {
        List<String> cited = rule.values("clause");
        return !rule.broken() && !cited.isEmpty() && clauses.keySet().containsAll(cited) && !cited.contains(id);
    }

    private void dangling(String id, String carrier, Iterable<String> ids) {
        List<String> known = new ArrayList<>();
        ids.forEach(known::add);
        Text fix = DidYouMean.of(carrier, known)
                .map(near -> new Text("是否想写 " + near, "did you mean " + near))
                .orElse(new Text("从 carried-by 删去，或补上规则", "remove it from carried-by, or write the rule"));
        problems.add(
                "CLAUSE-103",
                place(id),
                id,
                CheckFailed.shown("carried-by ", "carried-by ", carrier),
                new Text("存在的规则编号或参数键", "an existing rule id or parameter key"),
                fix);
    }

    private Text uncarried(String rule, String clause, Collection<String> carriers) {
        String zh = "在 " + place(clause) + " 的 carried-by 里加上 " + rule;
        String en = "add " + rule + " to carried-by at " + place(clause);
        return DidYouMean.of(rule, carriers)
                .map(near -> new Text(
                        "要改写 " + near + " 的，用它的编号；新的规则" + zh,
                        "to replace " + near + " use its id; if the rule is new, " + en))
                .orElse(new Text(zh, en));
    }

    private Place place(String clause) {
        return places.getOrDefault(clause, Place.of("clauses.yaml"));
    }

    private void rule(Syntax.Rule rule) {
        for (Syntax.Annotation annotation : rule.annotations()) {
            for (String clause : annotation.name().equals("clause") ? annotation.values() : List.<String>of()) {
                Rulebook.ClauseEntry entry = clauses.get(clause);
                if (entry == null) {
                    problems.addAll(CheckFailed.unknown(
                                    "CLAUSE-102",
                                    annotation.place(),
                                    clause,
                                    new Text("clauses.yaml 中的条款", "a clause of clauses.yaml"),
                                    clauses.keySet())
                            .in(rule.id()));
                } else if (!entry.carriedBy().contains(rule.id())) {
                    problems.add(
                            "CLAUSE-104",
                            annotation.place(),
                            rule.id(),
                            CheckFailed.shown("@clause ", "@clause ", clause),
                            CheckFailed.shown("该条款的 carried-by 含 ", "a clause whose carried-by lists ", rule.id()),
                            uncarried(rule.id(), clause, entry.carriedBy()));
                }
            }
        }
    }
}
