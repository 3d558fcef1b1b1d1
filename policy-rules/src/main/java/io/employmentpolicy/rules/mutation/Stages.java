package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.rules.casebook.PolicyCase;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Parameter;
import io.employmentpolicy.rules.edition.ParameterBook;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.language.Expression;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 逐级改法。 / What is tried for a change, stage by stage: the nearest cases first, and of what can be changed in them first what the changed part
 * looks at. Cases take turns, and so do stages in that none takes more than its share.
 */
final class Stages {
    private static final int MOST_OF_A_STAGE = 300;
    private static final int MOST_SEEDS = 60;
    private static final int SOME_SEEDS = 12;
    private static final int FEW_SEEDS = 4;
    private static final String SUPPOSED = "100";

    private final Rulebook part;
    private final Limits limits;
    private final Dictionary dictionary;
    private final Seeds seeds;
    private final Map<PolicyCase, Variations> ofSeeds = new IdentityHashMap<>();

    Stages(Rulebook part, Limits limits, Dictionary dictionary, Seeds seeds) {
        this.part = part;
        this.limits = limits;
        this.dictionary = dictionary;
        this.seeds = seeds;
    }

    Stream<Variation> of(Mutant mutant) {
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
        List<PolicyCase> nearest = first(all, 1);
        Set<LocalDate> days = daysAround();
        return Stream.<Stream<Variation>>of(
                        all.stream().map(Variation::none),
                        each(some, one -> one.ofFields(isLooked)),
                        each(some, one -> supposed(one, rules)),
                        each(some, one -> one.ofFields(isNear.and(isLooked.negate()))),
                        each(some, one -> after(supposed(one, rules), next -> next.ofFields(isLooked))),
                        each(some, Variations::ofDay),
                        each(few, one -> one.ofCopies(isLooked, dictionary)),
                        each(nearest, one -> one.ofTwo(isLooked, isNear, dictionary)),
                        each(some, one -> one.ofTwo(isLooked, isNear, dictionary)),
                        each(nearest, one -> one.ofFields(isNear)),
                        each(many, one -> one.ofFields(isNear)),
                        each(nearest, Variations::ofDay),
                        each(some, one -> after(one.ofFields(isLooked), Variations::ofDay)),
                        each(many, one -> one.moved(days)),
                        each(some, one -> after(supposed(one, rules), next -> next.ofFields(isNear))),
                        each(some, one -> one.ofFields(isRead.and(isNear.negate()))),
                        each(few, one -> after(one.moved(days), next -> next.ofFields(isNear))))
                .flatMap(stage -> stage.limit(MOST_OF_A_STAGE));
    }

    private static List<PolicyCase> first(List<PolicyCase> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }

    private Stream<Variation> each(List<PolicyCase> some, Function<Variations, Stream<Variation>> which) {
        return Turns.of(some.stream()
                .map(seed -> which.apply(ofSeeds.computeIfAbsent(seed, one -> Variations.of(one, limits, dictionary)))
                        .limit(MOST_OF_A_STAGE))
                .toList());
    }

    /** Something else, and then more, the first ways of each before the others of any. */
    private Stream<Variation> after(Stream<Variation> first, Function<Variations, Stream<Variation>> then) {
        return Turns.of(first.limit(SOME_SEEDS)
                .map(one -> then.apply(new Variations(one, limits, dictionary)).limit(MOST_OF_A_STAGE))
                .toList());
    }

    /** The other readings of what the rules leave open, and a number for each that nobody has published. */
    private Stream<Variation> supposed(Variations one, List<Rule> rules) {
        Variation base = one.base();
        Stream<Variation> readings = rules.stream()
                .flatMap(ExpressionWalk::of)
                .filter(Expression.Chosen.class::isInstance)
                .map(part -> ((Expression.Chosen) part).key())
                .distinct()
                .flatMap(key -> part.book().choice(key).stream())
                .flatMap(open -> open.choices().stream()
                        .filter(choice -> !choice.equals(ParameterBook.Switch.ASK)
                                && !choice.equals(base.switches().getOrDefault(open.key(), open.chosen())))
                        .map(choice -> base.reading(open.key(), choice)));
        Stream<Variation> numbers = rules.stream()
                .flatMap(ExpressionWalk::of)
                .flatMap(part -> part.figure().stream())
                .distinct()
                .filter(key -> !base.numbers().containsKey(key))
                .flatMap(key -> part.book().parameter(key).stream())
                .filter(figure ->
                        figure.values().stream().map(Parameter.Dated::value).anyMatch(Objects::isNull))
                .map(figure -> base.supposing(figure.key(), SUPPOSED));
        return Stream.concat(readings, numbers);
    }

    private Set<LocalDate> daysAround() {
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
}
