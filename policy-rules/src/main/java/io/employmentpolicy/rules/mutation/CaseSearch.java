package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.casebook.PolicyCase;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 为未察觉的改动找案例。 / Looks for facts at which a changed edition answers otherwise: cases of the policy, changed in one field, then in
 * their days, then in two fields.
 */
final class CaseSearch {
    private static final int MOST_TRIES = 1_000;
    private static final int MOST_SEEDS = 40;
    private static final int FEW_SEEDS = 6;

    private final PolicyEngine engine;
    private final Rulebook part;
    private final Supposing unchanged;
    private final FactsReader reader;
    private final Map<PolicyCase, Set<String>> asked;
    private final List<PolicyCase> seeds;
    private final Map<String, Answered> known = new HashMap<>();

    /**
     * A search among variations of some cases.
     *
     * @param part of the edition that these need
     * @param asked the cases with the policies they ask about
     */
    CaseSearch(PolicyEngine engine, Rulebook part, Map<PolicyCase, Set<String>> asked) {
        this.engine = engine;
        this.part = part;
        this.unchanged = new Supposing(engine.supposing(any -> part));
        this.reader = new FactsReader(engine.dictionary());
        this.asked = asked;
        this.seeds = asked.keySet().stream()
                .sorted(Comparator.comparing(one -> one.place().toString()))
                .limit(MOST_SEEDS)
                .toList();
    }

    /** What was found: the variation, the policy that answers otherwise, of which subject and under which keys. */
    record Witness(
            Variation variation, String policy, @Nullable Integer subject, SortedSet<String> keys) {}

    Optional<Witness> find(Mutant mutant, Limits limits) {
        Supposing changed = changed(mutant);
        if (changed == null) {
            return Optional.empty();
        }
        Set<String> near = fields(mutant);
        return variations(near, limits)
                .limit(MOST_TRIES)
                .map(one -> compare(one, changed))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether a variation that was found for one change notices another one too. */
    boolean notices(Witness witness, Mutant mutant) {
        Supposing changed = changed(mutant);
        return changed != null && compare(witness.variation(), changed).isPresent();
    }

    private @Nullable Supposing changed(Mutant mutant) {
        try {
            Rulebook edition = mutant.change().apply(part);
            return new Supposing(engine.supposing(any -> edition));
        } catch (PolicyLoadException cannotBeDecided) {
            return null;
        }
    }

    private Stream<Variation> variations(Set<String> near, Limits limits) {
        Predicate<Site> isNear = site -> near.contains(site.name());
        Predicate<Site> isRead = site -> limits.fields().contains(site.name());
        return Stream.<Stream<Variation>>of(
                        seeds.stream().map(Variation::none),
                        each(limits, one -> one.ofFields(isNear)),
                        each(limits, Variations::ofDay),
                        each(limits, one -> one.moved(daysAround(limits))),
                        each(limits, one -> one.ofFields(isRead.and(isNear.negate()))),
                        movedAndChanged(limits, isNear),
                        seeds.stream()
                                .limit(FEW_SEEDS)
                                .flatMap(seed -> Variations.of(seed, limits, engine.dictionary())
                                        .ofTwo(isNear, engine.dictionary())))
                .flatMap(some -> some);
    }

    private Stream<Variation> each(Limits limits, Function<Variations, Stream<Variation>> which) {
        return seeds.stream().flatMap(seed -> which.apply(Variations.of(seed, limits, engine.dictionary())));
    }

    private Stream<Variation> movedAndChanged(Limits limits, Predicate<Site> isNear) {
        return seeds.stream()
                .limit(FEW_SEEDS)
                .flatMap(seed -> Variations.of(seed, limits, engine.dictionary())
                        .moved(daysAround(limits))
                        .flatMap(moved -> new Variations(moved, limits, engine.dictionary()).ofFields(isNear)));
    }

    private static Set<LocalDate> daysAround(Limits limits) {
        Set<LocalDate> days = new TreeSet<>();
        limits.dates().forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        return days;
    }

    /** The fields that the rule looks at, or the rules that read the figure. */
    private Set<String> fields(Mutant mutant) {
        Set<String> fields = new TreeSet<>();
        List<Rule> rules = mutant.before() != null
                ? List.of(mutant.before())
                : part.rules().stream()
                        .filter(rule -> ExpressionWalk.of(rule)
                                .flatMap(part -> part.figure().stream())
                                .anyMatch(mutant.subject()::equals))
                        .toList();
        rules.forEach(rule -> fields.addAll(Limits.fieldsOf(rule)));
        part.policies().values().stream()
                .filter(policy -> mutant.policies().contains(policy.id()))
                .map(Policy::selectedBy)
                .filter(Objects::nonNull)
                .forEach(by -> by.fields().forEach(field -> fields.add(Limits.name(by.kind(), field))));
        return fields;
    }

    /** What is answered to a variation without any change; no facts where it cannot be read as facts. */
    private record Answered(@Nullable Facts facts, Map<String, Answer> byPolicy) {}

    private Optional<Witness> compare(Variation one, Supposing changed) {
        Answered before = known.computeIfAbsent(one.base().place() + " " + one.changed(), any -> unchanged(one));
        Facts facts = before.facts();
        if (facts == null) {
            return Optional.empty();
        }
        for (Map.Entry<String, Answer> entry : before.byPolicy().entrySet()) {
            Answer after = changed.answer(one.base(), facts, one.asOf(), entry.getKey());
            SortedMap<Integer, SortedSet<String>> unlike = entry.getValue().unlike(after);
            if (!unlike.isEmpty()) {
                Integer subject = entry.getValue().subjects().size() > 1 ? unlike.firstKey() : null;
                return Optional.of(new Witness(
                        one, entry.getKey(), subject, Objects.requireNonNull(unlike.get(unlike.firstKey()))));
            }
        }
        return Optional.empty();
    }

    private Answered unchanged(Variation one) {
        try {
            Facts facts = reader.facts(one.given(), one.asOf());
            Map<String, Answer> answers = new TreeMap<>();
            for (String policy : Objects.requireNonNull(asked.get(one.base()))) {
                answers.put(policy, unchanged.answer(one.base(), facts, one.asOf(), policy));
            }
            return new Answered(facts, answers);
        } catch (IllegalArgumentException noFacts) {
            return new Answered(null, Map.of());
        }
    }
}
