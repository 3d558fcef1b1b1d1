package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.model.decision.Truth;
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
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 为未察觉的改动找案例。 / Looks for facts at which a changed edition answers otherwise: cases of the policy, changed in one field, then in
 * their days, then in two fields.
 */
final class CaseSearch {
    private static final int MOST_TRIES = 1_200;
    private static final int MOST_SEEDS = 60;
    private static final int SOME_SEEDS = 12;
    private static final int FEW_SEEDS = 4;
    private static final int MOST_KNOWN = 5_000;

    private final PolicyEngine engine;
    private final Rulebook part;
    private final Supposing unchanged;
    private final FactsReader reader;
    private final Map<PolicyCase, Set<String>> asked;
    private final Seeds seeds;

    private final Map<Mutant, Optional<Supposing>> changed = new IdentityHashMap<>();

    /** What was answered of late: changes of one rule are tried at the same variations. */
    private final Map<String, Answered> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Answered> eldest) {
            return size() > MOST_KNOWN;
        }
    };

    /**
     * A search among variations of some cases.
     *
     * @param part of the edition that these need
     * @param asked the cases with the policies they ask about
     * @param rules what the rules of a case came to
     */
    CaseSearch(
            PolicyEngine engine,
            Rulebook part,
            Map<PolicyCase, Set<String>> asked,
            Function<PolicyCase, Map<String, Set<Truth>>> rules) {
        this.engine = engine;
        this.part = part;
        this.unchanged = new Supposing(engine.supposing(any -> part));
        this.reader = new FactsReader(engine.dictionary());
        this.asked = asked;
        this.seeds = new Seeds(asked.keySet(), rules);
    }

    /** What was found: the variation, the policy that answers otherwise, of which subject and under which keys. */
    record Witness(
            Variation variation, String policy, @Nullable Integer subject, SortedSet<String> keys) {}

    Optional<Witness> find(Mutant mutant, Limits limits) {
        Supposing changed = changed(mutant);
        if (changed == null) {
            return Optional.empty();
        }
        return variations(mutant, limits)
                .limit(MOST_TRIES)
                .map(one -> compare(one, changed))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The keys by which what was found for one change notices another one too, of the same subject; none when it does not. */
    SortedSet<String> notices(Witness witness, Mutant mutant) {
        Supposing changed = changed(mutant);
        return changed == null
                ? new TreeSet<>()
                : compare(witness.variation(), changed)
                        .filter(other -> other.policy().equals(witness.policy())
                                && Objects.equals(other.subject(), witness.subject()))
                        .map(Witness::keys)
                        .orElseGet(TreeSet::new);
    }

    /** The changed part is made ready once: it is asked for its own case, and again for every case that others are found. */
    private @Nullable Supposing changed(Mutant mutant) {
        return changed.computeIfAbsent(mutant, one -> Optional.ofNullable(ready(one)))
                .orElse(null);
    }

    private @Nullable Supposing ready(Mutant mutant) {
        try {
            Rulebook edition = mutant.change().apply(part);
            return new Supposing(engine.supposing(any -> edition));
        } catch (PolicyLoadException cannotBeDecided) {
            return null;
        }
    }

    /** The nearest cases first, and of what can be changed in them first what the changed part looks at. */
    private Stream<Variation> variations(Mutant mutant, Limits limits) {
        List<Rule> rules = rules(mutant);
        Set<String> near = fields(mutant, rules);
        Set<String> looked = looked(mutant);
        Predicate<Site> isNear = site -> near.contains(site.name());
        Predicate<Site> isLooked = site -> looked.contains(site.name());
        Predicate<Site> isRead = site -> limits.fields().contains(site.name());
        List<PolicyCase> all = seeds.near(rules.stream().map(Rule::id).collect(Collectors.toSet()));
        List<PolicyCase> many = first(all, MOST_SEEDS);
        List<PolicyCase> some = first(all, SOME_SEEDS);
        List<PolicyCase> few = first(all, FEW_SEEDS);
        return Stream.<Stream<Variation>>of(
                        all.stream().map(Variation::none),
                        each(some, limits, one -> one.ofFields(isLooked)),
                        each(some, limits, one -> one.ofFields(isNear.and(isLooked.negate()))),
                        each(some, limits, Variations::ofDay),
                        each(few, limits, one -> one.ofCopies(isLooked, engine.dictionary())),
                        each(few, limits, one -> one.ofTwo(isLooked, isNear, engine.dictionary())),
                        each(many, limits, one -> one.ofFields(isNear)),
                        each(many, limits, one -> one.moved(daysAround(limits))),
                        each(some, limits, one -> one.ofFields(isRead.and(isNear.negate()))),
                        each(
                                few,
                                limits,
                                one -> one.moved(daysAround(limits))
                                        .flatMap(moved ->
                                                new Variations(moved, limits, engine.dictionary()).ofFields(isNear))))
                .flatMap(stage -> stage.limit(MOST_TRIES / 4));
    }

    private static List<PolicyCase> first(List<PolicyCase> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }

    private Stream<Variation> each(
            List<PolicyCase> some, Limits limits, Function<Variations, Stream<Variation>> which) {
        return some.stream().flatMap(seed -> which.apply(Variations.of(seed, limits, engine.dictionary())));
    }

    private static Set<LocalDate> daysAround(Limits limits) {
        Set<LocalDate> days = new TreeSet<>();
        limits.dates().forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        return days;
    }

    /** The rule that is changed, or those that read the figure, or those of the policy. */
    private List<Rule> rules(Mutant mutant) {
        if (mutant.before() != null) {
            return List.of(mutant.before());
        }
        List<Rule> readers = part.rules().stream()
                .filter(rule -> ExpressionWalk.of(rule)
                        .flatMap(part -> part.figure().stream())
                        .anyMatch(mutant.subject()::equals))
                .toList();
        return readers.isEmpty()
                ? part.rules().stream()
                        .filter(rule -> rule.policy().equals(mutant.subject()))
                        .toList()
                : readers;
    }

    /** The fields that the test which is changed looks at; all of the rule where no test is. */
    private static Set<String> looked(Mutant mutant) {
        Rule rule = mutant.before();
        if (rule == null) {
            return Set.of();
        }
        Set<String> looked = rule.conditions().stream()
                .flatMap(condition -> Stream.concat(
                        condition.pattern().tests().stream(),
                        condition instanceof Rule.Counted counted ? counted.tests().stream() : Stream.empty()))
                .filter(test -> test.place().equals(mutant.place()))
                .flatMap(test -> ExpressionWalk.sources(test.expression()))
                .map(field -> Limits.name(field.kind(), field.field()))
                .collect(Collectors.toSet());
        return looked.isEmpty() ? Limits.fieldsOf(rule) : looked;
    }

    /** The fields that the rules look at, and by which the version of their policy is chosen. */
    private Set<String> fields(Mutant mutant, List<Rule> rules) {
        Set<String> fields = new TreeSet<>();
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
        Answered before = before(one);
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

    private Answered before(Variation one) {
        String key = one.base().place() + " " + one.changed();
        Answered before = known.get(key);
        if (before == null) {
            before = unchanged(one);
            known.put(key, before);
        }
        return before;
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
