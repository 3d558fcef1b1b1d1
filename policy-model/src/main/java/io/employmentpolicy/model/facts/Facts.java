package io.employmentpolicy.model.facts;

import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.schema.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * 一案之事实。 / What a caller knows about one case.
 *
 * <p>There are three ways of not being there, and they are kept apart: a kind never mentioned is unknown as a whole; a
 * kind mentioned is complete, so that what is not in it does not exist; a kind marked partial may have more than what
 * is given. A null component inside a fact is unknown by itself.
 *
 * <p>Facts of one kind keep the order in which they were added. Immutable.
 */
public final class Facts {

    private static final String KIND = "kind: a kind of facts";

    private static final Facts NOTHING =
            new Facts(Dictionary.standard(), Map.of(), new IdentityHashMap<>(), new IdentityHashMap<>());

    private final Dictionary dictionary;
    private final Map<FactKind, GivenFacts> kinds;
    private final Map<Fact, Map<String, Place>> places;
    private final Map<Fact, Integer> positions;

    /** A day as of which nothing was wrong with what is in here, so that nobody looks again for it or a later one. */
    private final AtomicReference<@Nullable LocalDate> sound = new AtomicReference<>();

    private Facts(
            Dictionary dictionary,
            Map<FactKind, GivenFacts> kinds,
            Map<Fact, Map<String, Place>> places,
            Map<Fact, Integer> positions) {
        this.dictionary = dictionary;
        this.kinds = kinds;
        this.places = places;
        this.positions = positions;
    }

    /** 开始收集。 / Starts an empty bag. */
    public static Builder builder() {
        return builder(Dictionary.standard());
    }

    /** 依字典开始收集。 / Starts an empty bag for the kinds of a dictionary, such as that of an edition whose files declare facts. */
    public static Builder builder(Dictionary dictionary) {
        return new Builder(new CollectedFacts(
                Objects.requireNonNull(dictionary, "dictionary: Dictionary.standard() or an edition's")));
    }

    /** 一无所知。 / A bag in which nothing is mentioned. */
    public static Facts nothing() {
        return NOTHING;
    }

    /** 由数件事实构造。 / A bag of these facts, each kind of them complete. */
    public static Facts of(Fact... facts) {
        return builder().add(facts).build();
    }

    /** 字典。 / The dictionary that its kinds are of. */
    public Dictionary dictionary() {
        return dictionary;
    }

    /**
     * 改依另一字典。 / The same facts as kinds of another dictionary; itself when it is of that already.
     *
     * @throws InvalidFactsException if a kind, or a declared field that a fact has a value in, is none of that dictionary
     */
    public Facts in(Dictionary other) {
        Objects.requireNonNull(other, "other: the dictionary of an edition");
        return other == dictionary ? this : DeclaredValues.in(this, other);
    }

    /**
     * 另一字典所知的部分。 / What of these facts another edition can know: without the kinds and declared fields that only this dictionary has, which no
     * rule of the other edition looks at. For putting one case to two editions.
     */
    public Facts knownTo(Dictionary other) {
        Objects.requireNonNull(other, "other: the dictionary of an edition");
        return other == dictionary ? this : DeclaredValues.knownTo(this, other);
    }

    Facts rebound(Dictionary other, UnaryOperator<Fact> replacement) {
        Facts replaced = replacing(replacement);
        Map<FactKind, GivenFacts> known = new LinkedHashMap<>();
        replaced.kinds.forEach((kind, entry) -> other.byName(kind.name()).ifPresent(same -> known.put(same, entry)));
        return new Facts(other, Collections.unmodifiableMap(known), replaced.places, replaced.positions);
    }

    /**
     * 某种类的全部事实。 / The facts given of a kind, in the order given; empty if there are none or none is known.
     *
     * @throws IllegalArgumentException if the class is no record of facts
     */
    public <T extends Fact> List<T> of(Class<T> kind) {
        GivenFacts entry = entry(kind);
        return entry == null ? List.of() : cast(records(entry.items()));
    }

    /** 某种类的全部事实。 / The facts given of a kind, in the order given; empty if there are none or none is known. */
    public List<Fact> of(FactKind kind) {
        GivenFacts entry = kinds.get(Objects.requireNonNull(kind, KIND));
        return entry == null ? List.of() : entry.items();
    }

    /**
     * 某种类的全部事实，按名称。 / The facts given of a kind that files declare or extend.
     *
     * @param kind its name in facts files, {@code veteran_placement}
     * @throws IllegalArgumentException if the kind has no declared fields, so that its facts are records
     */
    public List<DeclaredFact> declared(String kind) {
        FactKind named = dictionary
                .byName(Objects.requireNonNull(kind, KIND))
                .filter(FactKind::isDeclared)
                .orElseThrow(() -> new IllegalArgumentException("no kind with declared fields: " + kind));
        return of(named).stream().map(DeclaredFact.class::cast).toList();
    }

    /** 第一件。 / The first fact of a kind, meant for kinds of which a bag holds at most one. */
    public <T extends Fact> Optional<T> first(Class<T> kind) {
        List<T> all = of(kind);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** 是否提及。 / Whether the kind is mentioned at all; if not it is unknown as a whole. */
    public boolean known(Class<? extends Fact> kind) {
        return entry(kind) != null;
    }

    /** 是否提及。 / Whether the kind is mentioned at all; if not it is unknown as a whole. */
    public boolean known(FactKind kind) {
        return kinds.containsKey(Objects.requireNonNull(kind, KIND));
    }

    /** 是否完整。 / Whether what is given of the kind is all there is; false for a kind never mentioned. */
    public boolean complete(Class<? extends Fact> kind) {
        GivenFacts entry = entry(kind);
        return entry != null && entry.complete();
    }

    /** 是否完整。 / Whether what is given of the kind is all there is; false for a kind never mentioned. */
    public boolean complete(FactKind kind) {
        GivenFacts entry = kinds.get(Objects.requireNonNull(kind, KIND));
        return entry != null && entry.complete();
    }

    private @Nullable GivenFacts entry(Class<? extends Fact> type) {
        Objects.requireNonNull(type, "kind: a record of facts, such as Hire.class");
        FactKind kind = dictionary.find(type).orElse(null);
        return kind == null ? null : kinds.get(kind);
    }

    private static List<Fact> records(List<Fact> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof DeclaredFact) {
                return items.stream()
                        .map(fact -> fact instanceof DeclaredFact one ? one.bare() : fact)
                        .toList();
            }
        }
        return items;
    }

    /** 提及的种类。 / The kinds mentioned, in the order of their first mention. */
    public Set<FactKind> kinds() {
        return kinds.keySet();
    }

    /**
     * 出处。 / Where a file says what a field of a fact is; empty when the facts were not read from a file.
     *
     * @param fact this very fact, or the record of a declared one, not one that equals it
     * @param field name of the field in facts files
     */
    public Optional<Place> place(Fact fact, String field) {
        Objects.requireNonNull(fact, "fact: one of this bag");
        Objects.requireNonNull(field, "field: its name in facts files");
        return places.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(places.getOrDefault(fact, Map.of()).get(field));
    }

    /**
     * 原列位置。 / Where a fact stood among those of its kind before any was left out, from 0.
     *
     * @param fact this very fact, not one that equals it
     * @param now where it stands now
     */
    public int position(Fact fact, int now) {
        Objects.requireNonNull(fact, "fact: one of this bag");
        return positions.isEmpty() ? now : positions.getOrDefault(fact, now);
    }

    /** 某一位置的事实。 / The fact that stood at a position among those of its kind; empty if none does. */
    public <T extends Fact> Optional<T> at(Class<T> kind, int position) {
        return at(of(kind), position);
    }

    /** 某一位置的事实。 / The fact that stood at a position among those of its kind; empty if none does. */
    public Optional<Fact> at(FactKind kind, int position) {
        return at(of(kind), position);
    }

    private <T extends Fact> Optional<T> at(List<T> items, int position) {
        for (int i = 0; i < items.size(); i++) {
            if (position(items.get(i), i) == position) {
                return Optional.of(items.get(i));
            }
        }
        return Optional.empty();
    }

    /** 逐件替换。 / The same bag with other facts in place of these; kinds, their completeness, places and positions stay. */
    public Facts replacing(UnaryOperator<Fact> replacement) {
        Objects.requireNonNull(replacement, "replacement: a fact for a fact");
        ReplacedFacts replaced = new ReplacedFacts(replacement);
        Map<FactKind, GivenFacts> others = replaced.of(kinds);
        return others == kinds
                ? this
                : new Facts(dictionary, others, replaced.handedOn(places), replaced.handedOn(positions));
    }

    /** 略去数件。 / The same bag without some facts; those that stay keep their positions, and kinds their completeness. */
    public Facts without(Predicate<Fact> dropped) {
        Objects.requireNonNull(dropped, "dropped: whether a fact is left out");
        Map<FactKind, GivenFacts> left = new LinkedHashMap<>();
        Map<Fact, Integer> positioned = new IdentityHashMap<>(positions);
        kinds.forEach((kind, entry) -> {
            List<Fact> items = new ArrayList<>(entry.items().size());
            for (int i = 0; i < entry.items().size(); i++) {
                Fact fact = entry.items().get(i);
                if (!dropped.test(fact)) {
                    items.add(fact);
                    ReplacedFacts.note(positioned, fact, position(fact, i));
                }
            }
            left.put(kind, new GivenFacts(List.copyOf(items), entry.complete()));
        });
        return new Facts(dictionary, Collections.unmodifiableMap(left), places, positioned);
    }

    /**
     * 不能成立的取值。 / What is wrong with the facts by themselves, as of a day: numbers and days that cannot be, one id twice, with the codes
     * under which reading a file refuses them; empty when nothing is. Facts that contradict each other are no mistake of form: answers name them.
     */
    public List<Problem> problems(LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf: the day the facts are to be judged as of");
        LocalDate known = sound.get();
        if (known != null && !asOf.isBefore(known)) {
            return List.of();
        }
        List<Problem> problems = FactsCheck.of(this, asOf);
        if (problems.isEmpty()) {
            sound.set(asOf);
        }
        return problems;
    }

    /** 继续收集。 / A builder that starts from what is in this bag. */
    public Builder toBuilder() {
        return new Builder(new CollectedFacts(dictionary, kinds, places));
    }

    @SuppressWarnings("unchecked") // the builder files every fact under the kind of its record
    private static <T extends Fact> List<T> cast(List<Fact> items) {
        return (List<T>) items;
    }

    /** Same kinds with the same facts in the same order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts that && kinds.equals(that.kinds);
    }

    @Override
    public int hashCode() {
        return kinds.hashCode();
    }

    /** 仅列种类与件数。 / Kinds and counts only: facts are personal data. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Facts[");
        kinds.forEach((kind, entry) -> text.append(text.charAt(text.length() - 1) == '[' ? "" : ", ")
                .append(kind.name())
                .append(": ")
                .append(entry.items().size())
                .append(entry.complete() ? "" : "+"));
        return text.append(']').toString();
    }

    /** 事实收集器。 / Collects the facts of one case. Not safe for use by several threads. */
    public static final class Builder {

        private final CollectedFacts collected;

        private Builder(CollectedFacts collected) {
            this.collected = collected;
        }

        /**
         * 记下出处。 / Notes where a file says what the fields of a fact are, so that answers can point there.
         *
         * @param fields place by name of the field in facts files
         */
        public Builder places(Fact fact, Map<String, Place> fields) {
            Objects.requireNonNull(fact, "fact: a fact of this bag");
            Objects.requireNonNull(fields, "fields: place by name of the field");
            collected.place(fact, fields);
            return this;
        }

        /** 加入事实。 / Adds facts; their kinds count as complete unless {@link #partial} says otherwise. */
        public Builder add(Fact... facts) {
            Objects.requireNonNull(facts, "facts: one or more");
            return add(Arrays.asList(facts));
        }

        /** 加入事实。 / Adds facts in the order of iteration. */
        public Builder add(Iterable<? extends Fact> facts) {
            Objects.requireNonNull(facts, "facts: one or more");
            for (Fact fact : facts) {
                Objects.requireNonNull(fact, "facts: one of them is null; leave out what is unknown");
                collected.add(fact);
            }
            return this;
        }

        /**
         * 按名称加入事实。 / Adds a fact by the names of facts files, as files read it: for kinds and fields that files declare, and any other.
         *
         * @param kind {@code veteran_placement}
         * @param values value by name of the field; a day is a {@code LocalDate}, a code its text or constant; what is left out is unknown, and
         *     null likewise, except for an event, which then has not happened yet. What does not fit is told by {@link #build()}.
         */
        public Builder add(String kind, Map<String, ? extends @Nullable Object> values) {
            Objects.requireNonNull(kind, KIND);
            Objects.requireNonNull(values, "values: value by name of the field");
            collected.add(kind, values);
            return this;
        }

        /** 确知没有。 / Says that there is none of this kind. */
        public Builder none(Class<? extends Fact> kind) {
            kind(kind).ifPresent(this::none);
            return this;
        }

        /** 确知没有。 / Says that there is none of this kind. */
        public Builder none(FactKind kind) {
            Objects.requireNonNull(kind, KIND);
            collected.none(kind);
            return this;
        }

        /** 未必齐全。 / Says that there may be more of this kind than what is given. */
        public Builder partial(Class<? extends Fact> kind) {
            kind(kind).ifPresent(this::partial);
            return this;
        }

        /** 未必齐全。 / Says that there may be more of this kind than what is given. */
        public Builder partial(FactKind kind) {
            Objects.requireNonNull(kind, KIND);
            collected.partial(kind);
            return this;
        }

        private Optional<FactKind> kind(Class<? extends Fact> type) {
            Objects.requireNonNull(type, "kind: a record of facts, such as Hire.class");
            return collected.kind(type);
        }

        /**
         * 完成。 / Closes the bag and checks what needs no day.
         *
         * @throws InvalidFactsException if there are two facts of a kind of which there can be only one, if a kind is said both not to exist and
         *     to exist, if a fact is given that is none or belongs into a list of another fact, if there are more of a kind than any case has, or if a sum of money is finer than a cent
         */
        public Facts build() {
            Facts facts =
                    new Facts(collected.dictionary(), collected.kinds(), collected.places(), new IdentityHashMap<>());
            CollectedFacts.refuse(FactsCheck.fractionsOfCents(facts));
            return facts;
        }

        /**
         * 按评定日核对后完成。 / Closes the bag and checks everything that reading a file checks.
         *
         * @param asOf the day the facts are to be judged as of
         * @throws InvalidFactsException with every problem found, as for {@link #build()}, and if the day, a number, a year, a birth date or an id cannot be
         */
        public Facts build(LocalDate asOf) {
            Objects.requireNonNull(asOf, "asOf: the day the facts are to be judged as of");
            Facts facts = build();
            List<Problem> problems = new ArrayList<>();
            if (FactProblem.isBeyond(asOf)) {
                problems.add(FactProblem.day(FactsCheck.NO_FILE, asOf));
            }
            problems.addAll(facts.problems(asOf));
            CollectedFacts.refuse(problems);
            return facts;
        }
    }
}
