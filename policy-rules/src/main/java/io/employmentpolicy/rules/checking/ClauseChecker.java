package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.problem.Problems;
import io.employmentpolicy.rules.suggest.DidYouMean;
import io.employmentpolicy.rules.suggest.WrittenTogether;
import io.employmentpolicy.rules.syntax.Syntax;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
                    problems.add(CheckingProblems.CLAUSE_103_ONESIDED.at(place(id), id, carrier, id, rule.place()));
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
        Optional<List<String>> several = WrittenTogether.of(carrier, known);
        if (several.isPresent()) {
            problems.add(CheckingProblems.CLAUSE_103_DANGLING.meaning(
                    Optional.of(several.get().toString()), place(id), id, carrier));
            return;
        }
        Optional<String> near = DidYouMean.of(carrier, ofTheSamePolicy(carrier, uncarried(known)));
        problems.add((near.isPresent() ? CheckingProblems.CLAUSE_103_NEAR : CheckingProblems.CLAUSE_103_DANGLING)
                .at(place(id), id, carrier, near.orElse("")));
    }

    /** What a clause carries already is named rightly there, and hardly meant a second time. */
    private List<String> uncarried(Collection<String> known) {
        Set<String> carried = new HashSet<>();
        clauses.values().forEach(entry -> carried.addAll(entry.carriedBy()));
        return known.stream().filter(one -> !carried.contains(one)).toList();
    }

    /** What begins as a rule of a policy is meant as one of its rules, where it has any: those of the next policy are spelt alike. */
    private static Collection<String> ofTheSamePolicy(String carrier, Collection<String> known) {
        String policy = carrier.substring(0, carrier.lastIndexOf('-') + 1);
        List<String> own = policy.isEmpty()
                ? List.of()
                : known.stream().filter(one -> one.startsWith(policy)).toList();
        return own.isEmpty() ? known : own;
    }

    /** Whether a clause names a rule, be it in one text with others: that is told of the clause. */
    private static boolean carries(Rulebook.ClauseEntry entry, String rule) {
        return entry.carriedBy().stream()
                .anyMatch(one -> WrittenTogether.parts(one).contains(rule));
    }

    private Place place(String clause) {
        return places.getOrDefault(clause, Place.of("clauses.csv"));
    }

    private void rule(Syntax.Rule rule) {
        for (Syntax.Annotation annotation : rule.annotations()) {
            for (String clause : annotation.name().equals("clause") ? annotation.values() : List.<String>of()) {
                Rulebook.ClauseEntry entry = clauses.get(clause);
                if (entry == null) {
                    problems.add(
                            CheckingProblems.CLAUSE_102.at(annotation.place(), rule.id(), clause, clauses.keySet()));
                } else if (!carries(entry, rule.id())) {
                    Optional<String> near = DidYouMean.of(rule.id(), entry.carriedBy());
                    problems.add((near.isPresent()
                                    ? CheckingProblems.CLAUSE_104_NEAR
                                    : CheckingProblems.CLAUSE_104_RULE)
                            .at(annotation.place(), rule.id(), clause, rule.id(), place(clause), near.orElse("")));
                }
            }
        }
    }
}
