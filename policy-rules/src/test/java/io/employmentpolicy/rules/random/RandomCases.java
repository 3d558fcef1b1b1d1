package io.employmentpolicy.rules.random;

import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.rules.edition.ExpressionWalk;
import io.employmentpolicy.rules.edition.Policy;
import io.employmentpolicy.rules.edition.PolicyOrder;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.language.Expression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 随机案例。 / Random cases for one policy: only the kinds and fields its rules look at, everything else stays unknown. */
public final class RandomCases {
    /** How many facts of a kind a case holds at most. */
    static final int MOST_FACTS = 3;

    /** How many of a hundred cases aim at a rule. */
    private static final int AIMED = 40;

    private static final int FOND = 90;
    private static final int TRIES = 5;
    private static final int MOST_REFUSED = 1_000;

    private final Dictionary dictionary;
    private final Set<FactKind> kinds = new LinkedHashSet<>();
    private final Set<FactField> fields = new HashSet<>();
    private final List<Rule> rules;
    private final List<Rule> own;
    private final List<Policy> policies;
    private final ValuePool pool;
    private final LocalDate asOf;

    /** How many of a hundred values are unknown, how many are what some rule asks for, and which are better avoided. */
    private record Mood(int unknown, int fondness, Map<FactField, List<Object>> avoided) {
        static final Mood KNOWING = new Mood(0, 60, Map.of());
    }

    /** Looks at the policy and all it builds on. */
    public RandomCases(Rulebook rulebook, PolicyOrder strata, Policy policy, LocalDate asOf) {
        this.dictionary = rulebook.dictionary();
        Collection<String> closure = strata.closure(List.of(policy.id()));
        this.rules = rulebook.rules().stream()
                .filter(rule -> closure.contains(rule.policy()))
                .toList();
        this.policies = closure.stream()
                .map(id -> Objects.requireNonNull(rulebook.policies().get(id)))
                .toList();
        for (Policy one : policies) {
            kinds.add(top(one.subject()));
            if (one.selectedBy() != null) {
                kinds.add(top(one.selectedBy().kind()));
                fields.addAll(one.selectedBy().fields());
            }
        }
        for (Rule rule : rules) {
            rule.conditions().stream()
                    .map(condition -> condition.pattern().kind())
                    .filter(kind -> !Status.isDerived(kind))
                    .map(RandomCases::top)
                    .forEach(kinds::add);
            Stream.concat(rule.conditions().stream().flatMap(ExpressionWalk::of), ExpressionWalk.of(rule.conclusion()))
                    .filter(Expression.FieldOf.class::isInstance)
                    .map(part -> ((Expression.FieldOf) part).field())
                    .forEach(fields::add);
        }
        this.own = rulebook.rulesOf(policy.id());
        this.pool = new ValuePool(rulebook, rules, asOf);
        this.asOf = asOf;
    }

    private static FactKind top(FactKind kind) {
        return kind.parent().map(RandomCases::top).orElse(kind);
    }

    /** A case with random unknowns. */
    public Facts next(RandomGenerator random) {
        return random.nextInt(100) < AIMED ? aimed(random) : loose(random);
    }

    /** A case that whoever asks the engine may hand in: the engines themselves are compared on others as well. */
    public Facts admitted(RandomGenerator random) {
        for (int i = 0; i < MOST_REFUSED; i++) {
            Facts facts = next(random);
            if (facts.problems(asOf).isEmpty()) {
                return facts;
            }
        }
        throw new IllegalStateException(own + ": nothing but cases that reading a file would refuse");
    }

    /** A case in which one rule finds what it asks for, or nearly. */
    private Facts aimed(RandomGenerator random) {
        Map<FactKind, List<Map<FactField, List<Object>>>> wanted =
                Aim.at(ValuePool.pick(random.nextBoolean() ? own : rules, random), rules, policies, random);
        Mood mood = new Mood(0, FOND, random.nextInt(4) == 0 ? Map.of() : Aim.avoided(rules, random));
        Facts.Builder builder = Facts.builder(dictionary);
        for (FactKind kind : kinds) {
            List<Map<FactField, List<Object>>> facts = wanted.getOrDefault(kind, List.of());
            facts.forEach(wishes -> builder.add(fact(kind, mood, wishes, random)));
            if (facts.isEmpty() && kind.single() && random.nextBoolean()) {
                builder.add(fact(kind, mood, Map.of(), random));
            } else if (facts.isEmpty()) {
                builder.none(kind);
            }
        }
        Facts aimed = builder.build();
        return random.nextBoolean() ? aimed : vary(aimed, random);
    }

    private Facts loose(RandomGenerator random) {
        Mood mood = new Mood(
                ValuePool.pick(List.of(0, 5, 5, 30), random), ValuePool.pick(List.of(50, 90, 98), random), Map.of());
        Facts.Builder builder = Facts.builder(dictionary);
        for (FactKind kind : kinds) {
            int form = random.nextInt(20);
            if (form < 2) {
                continue;
            }
            if (form < 4) {
                builder.none(kind);
                continue;
            }
            for (int i = kind.single() ? 1 : 1 + random.nextInt(MOST_FACTS); i > 0; i--) {
                builder.add(fact(kind, mood, random));
            }
            if (form < 6) {
                builder.partial(kind);
            }
        }
        return builder.build();
    }

    /** A neighbour of a case: one, two or three small changes. */
    public Facts vary(Facts facts, RandomGenerator random) {
        Neighbours neighbours = new Neighbours(this, pool, random);
        Facts varied = facts;
        for (int i = ValuePool.pick(List.of(1, 1, 1, 2, 3), random); i > 0; i--) {
            varied = neighbours.of(varied);
        }
        return varied;
    }

    /** Every case that differs from one in one place. */
    List<Facts> around(Facts facts, RandomGenerator random) {
        return new Neighbours(this, pool, random).all(facts);
    }

    /** A fact with every field some rule looks at made up. */
    Fact knowing(FactKind kind, RandomGenerator random) {
        return fact(kind, Mood.KNOWING, random);
    }

    /** Whether some rule looks at a field, or at facts nested in it. */
    boolean looksAt(FactField field) {
        return fields.contains(field) || field.type().base() == FieldType.Base.LIST;
    }

    private Fact fact(FactKind kind, Mood mood, RandomGenerator random) {
        return fact(kind, mood, Map.of(), random);
    }

    private Fact fact(FactKind kind, Mood mood, Map<FactField, List<Object>> wishes, RandomGenerator random) {
        while (true) {
            @Nullable Object[] components = new Object[kind.fields().size()];
            for (int i = 0; i < components.length; i++) {
                FactField field = kind.fields().get(i);
                boolean looked = looksAt(field);
                List<Object> wished = wishes.get(field);
                components[i] = wished != null
                        ? ValuePool.pick(wished, random)
                        : looked && random.nextInt(100) >= mood.unknown() ? value(field, mood, random) : null;
            }
            try {
                return kind.fact(components);
            } catch (IllegalArgumentException refused) {
                continue;
            }
        }
    }

    private @Nullable Object value(FactField field, Mood mood, RandomGenerator random) {
        if (field.type().base() != FieldType.Base.LIST) {
            List<Object> avoided = mood.avoided().getOrDefault(field, List.of());
            Object value = pool.value(field, mood.fondness(), random);
            for (int i = 0; i < TRIES && avoided.contains(value); i++) {
                value = pool.value(field, 0, random);
            }
            return value;
        }

        FactKind nested = field.element();
        List<Fact> list = new ArrayList<>();
        for (int i = random.nextInt(MOST_FACTS + 1); i > 0; i--) {
            list.add(fact(nested, mood, random));
        }
        return list;
    }

    /** The same case with everything unknown made known at random: a case the given one might turn out to be. */
    public Facts complete(Facts facts, RandomGenerator random) {
        Facts.Builder builder = Facts.builder(dictionary);
        for (FactKind kind : kinds) {
            List<Fact> given = new ArrayList<>(facts.of(kind));
            List<Fact> known = new ArrayList<>(
                    given.stream().map(fact -> complete(kind, fact, random)).toList());
            boolean mayBeMore = !facts.complete(kind) && !(kind.single() && !known.isEmpty());
            int most = isAskedAbout(kind) ? 1 : random.nextInt(kind.single() ? 2 : MOST_FACTS);
            for (int i = mayBeMore ? most : 0; i > 0; i--) {
                known.add(fact(kind, Mood.KNOWING, random));
            }
            builder.add(known);
            if (known.isEmpty()) {
                builder.none(kind);
            }
        }
        return builder.build();
    }

    /** Whether there is the one of a kind: somebody asks about it, and a status about it is nothing but about it. */
    private boolean isAskedAbout(FactKind kind) {
        return kind.single() && policies.stream().anyMatch(policy -> policy.subject() == kind);
    }

    private Fact complete(FactKind kind, Fact fact, RandomGenerator random) {
        while (true) {
            @Nullable Object[] components = new Object[kind.fields().size()];
            for (int i = 0; i < components.length; i++) {
                FactField field = kind.fields().get(i);
                Object value = field.read(fact);
                boolean looked = looksAt(field) && !namesNobody(kind, field);
                components[i] = value == null && looked
                        ? value(field, Mood.KNOWING, random)
                        : value instanceof List<?> list ? completeAll(field, list, random) : value;
            }
            try {
                return kind.fact(components);
            } catch (IllegalArgumentException refused) {
                continue;
            }
        }
    }

    /** A record of a person that names nobody says so: it is about whoever is in question, and does not turn out to be about another. */
    private static boolean namesNobody(FactKind kind, FactField field) {
        return field.property().equals("personId") && kind.isOf(Person.class);
    }

    private List<Fact> completeAll(FactField field, List<?> list, RandomGenerator random) {

        FactKind nested = field.element();
        return list.stream().map(one -> complete(nested, (Fact) one, random)).toList();
    }

    /** The kinds the rules look at. */
    public Set<FactKind> kinds() {
        return kinds;
    }
}
