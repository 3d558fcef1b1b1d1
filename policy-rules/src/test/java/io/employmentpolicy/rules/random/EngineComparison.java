package io.employmentpolicy.rules.random;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.rules.explain.Evaluator;
import io.employmentpolicy.rules.language.Finding;
import io.employmentpolicy.rules.language.Findings;
import io.employmentpolicy.rules.language.Item;
import io.employmentpolicy.rules.language.Policy;
import io.employmentpolicy.rules.language.Situation;
import io.employmentpolicy.rules.language.Strata;
import io.employmentpolicy.rules.language.Versions;
import io.employmentpolicy.rules.network.Network;
import io.employmentpolicy.rules.source.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * 两个引擎的随机比较。 / Compares the two engines over random cases with unknowns, and Drools over random completions of them: what the
 * evaluator calls true must be granted by Drools for every completion, what it calls false for none.
 */
public final class EngineComparison {
    private static final int COMPLETIONS = 2;
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2023, 6, 30), LocalDate.of(2026, 2, 28), LocalDate.of(2024, 12, 31));

    private final Rulebook rulebook;
    private final Strata strata;
    private final Network network;
    private final Evaluator evaluator;

    /** Compares a network with the evaluator of the same rules. */
    public EngineComparison(Rulebook rulebook, Network network) {
        this.rulebook = rulebook;
        this.strata = new Strata(rulebook.policies().values(), rulebook.rules());
        this.network = network;
        this.evaluator = new Evaluator(rulebook.policies().values(), rulebook.rules(), strata, key -> key);
    }

    /** How often each truth occurred, so that a comparison over nothing but unknowns is seen for what it is. */
    public record Tally(int cases, int held, int failed, int unknown) {}

    /** Compares over so many cases; the first difference, if there is any, with the seed that repeats it. */
    public Optional<String> firstDifference(Policy policy, int cases, long seed, Tally[] tally) {
        int[] counts = new int[3];
        Set<String> closure = strata.closure(List.of(policy.id()));
        List<RandomCases> generators = DAYS.stream().map(day -> new RandomCases(rulebook, strata, policy, day)).toList();
        for (int i = 0; i < cases; i++) {
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed + i);
            int day = i % DAYS.size();
            RandomCases generator = generators.get(day);
            Facts facts = generator.next(random);
            Optional<String> difference = one(policy, closure, generator, facts, DAYS.get(day), random, counts);
            if (difference.isPresent()) {
                return Optional.of(policy.id() + ", seed " + (seed + i) + ", as of " + DAYS.get(day) + ": " + difference.get());
            }
        }
        tally[0] = new Tally(cases, counts[Truth.TRUE.ordinal()], counts[Truth.FALSE.ordinal()], counts[Truth.UNKNOWN.ordinal()]);
        return Optional.empty();
    }

    private Optional<String> one(Policy policy, Set<String> closure, RandomCases generator, Facts facts, LocalDate asOf, RandomGenerator random, int[] counts) {
        Situation situation = new Situation(facts, generator.kinds());
        Findings decided = network.decide(situation, asOf, versions(situation, closure, asOf), closure);
        Findings explained = evaluator.explain(situation, asOf, versions(situation, closure, asOf), closure).findings();
        List<Item> subjects = situation.subjects(policy.subject());
        for (Item subject : subjects) {
            List<Finding> left = decided.of(policy.id(), subject);
            List<Finding> right = explained.of(policy.id(), subject);
            for (int i = 0; i < right.size(); i++) {
                counts[right.get(i).truth().ordinal()]++;
                if (left.get(i).truth() != right.get(i).truth()) {
                    return Optional.of(left.get(i).rule().id() + " Drools " + left.get(i).truth() + ", evaluator " + right.get(i).truth());
                }
            }
        }
        for (int i = 0; i < COMPLETIONS; i++) {
            Optional<String> wrong = completion(policy, closure, generator.complete(facts, random), generator, asOf, subjects, explained);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private Optional<String> completion(Policy policy, Set<String> closure, Facts completed, RandomCases generator, LocalDate asOf,
            List<Item> subjects, Findings explained) {
        Situation situation = new Situation(completed, generator.kinds());
        Findings decided = network.decide(situation, asOf, versions(situation, closure, asOf), closure);
        if (contradictory(situation, closure, decided)) {
            return Optional.empty();
        }
        List<Item> known = situation.subjects(policy.subject());
        for (int i = 0; i < Math.min(subjects.size(), known.size()); i++) {
            for (String name : Findings.names(rulebook.rulesOf(policy.id()))) {
                Truth before = Findings.settled(explained.of(policy.id(), subjects.get(i)), name);
                Truth after = Findings.settled(decided.of(policy.id(), known.get(i)), name);
                if (before != Truth.UNKNOWN && before != after) {
                    return Optional.of(name + " is " + before + " with unknowns, yet a completion gives " + after);
                }
            }
        }
        return Optional.empty();
    }

    /** A completion that gives two values for one thing, such as two months of birth, is no case the given one could be. */
    private boolean contradictory(Situation situation, Set<String> closure, Findings decided) {
        return closure.stream().map(id -> Objects.requireNonNull(rulebook.policies().get(id)))
                .anyMatch(policy -> situation.subjects(policy.subject()).stream().anyMatch(subject -> {
                    List<Finding> found = decided.of(policy.id(), subject);
                    return Findings.names(rulebook.rulesOf(policy.id())).stream().anyMatch(name -> Findings.values(found, name).size() > 1);
                }));
    }

    private Versions versions(Situation situation, Set<String> closure, LocalDate asOf) {
        Versions versions = new Versions(rulebook.book()::on);
        for (String id : closure) {
            Policy policy = Objects.requireNonNull(rulebook.policies().get(id));
            situation.subjects(policy.subject()).forEach(subject -> versions.set(id, subject, asOf, true));
        }
        return versions;
    }
}
