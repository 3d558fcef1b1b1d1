package io.employmentpolicy.model.facts;

import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.schema.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 收集中的事实。 / The facts that a builder was told so far, and what was wrong with them; every problem is told at once, at the end. */
final class CollectedFacts {

    private final Dictionary dictionary;
    private final Map<FactKind, List<Fact>> items = new LinkedHashMap<>();
    private final Set<FactKind> none = new HashSet<>();
    private final Set<FactKind> partial = new HashSet<>();
    private final Map<Fact, Map<String, Place>> places = new IdentityHashMap<>();
    private final List<Problem> refused = new ArrayList<>();

    CollectedFacts(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Starts from what a bag holds. */
    CollectedFacts(Dictionary dictionary, Map<FactKind, GivenFacts> kinds, Map<Fact, Map<String, Place>> places) {
        this(dictionary);
        kinds.forEach((kind, given) -> {
            items.put(kind, new ArrayList<>(given.items()));
            if (!given.complete()) {
                partial.add(kind);
            }
        });
        this.places.putAll(places);
    }

    Dictionary dictionary() {
        return dictionary;
    }

    void place(Fact fact, Map<String, Place> fields) {
        ReplacedFacts.note(places, fact, fields);
    }

    void add(Fact fact) {
        dictionary
                .kindOf(fact)
                .ifPresentOrElse(
                        kind -> items(kind).add(fact),
                        () -> refused.add(FactProblem.foreign(FactsCheck.NO_FILE, DeclaredValues.nameOf(fact))));
    }

    void add(String kind, Map<String, ? extends @Nullable Object> values) {
        DeclaredValues.fact(dictionary, kind, values, refused).ifPresent(this::add);
    }

    void none(FactKind kind) {
        items(kind);
        none.add(kind);
    }

    void partial(FactKind kind) {
        items(kind);
        partial.add(kind);
    }

    /** The kind of a record; that there is none is a problem. */
    Optional<FactKind> kind(Class<? extends Fact> type) {
        Optional<FactKind> kind = dictionary.find(type);
        if (kind.isEmpty()) {
            refused.add(FactProblem.foreign(FactsCheck.NO_FILE, type.getSimpleName()));
        }
        return kind;
    }

    /**
     * What was collected, by kind, as the dictionary carries it.
     *
     * @throws InvalidFactsException with every problem that can be seen without a day
     */
    Map<FactKind, GivenFacts> kinds() {
        List<Problem> problems = new ArrayList<>(refused);
        Map<FactKind, GivenFacts> kinds = new LinkedHashMap<>();
        items.forEach((kind, given) -> {
            check(kind, given, problems);
            kinds.put(kind, new GivenFacts(own(given, problems), !partial.contains(kind)));
        });
        refuse(problems);
        return Collections.unmodifiableMap(kinds);
    }

    Map<Fact, Map<String, Place>> places() {
        return new IdentityHashMap<>(places);
    }

    static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidFactsException(problems);
        }
    }

    /** The facts as their kind carries them in this dictionary; what can't be carried is told. */
    private List<Fact> own(List<Fact> given, List<Problem> problems) {
        List<Fact> own = new ArrayList<>(given.size());
        for (Fact fact : given) {
            Fact carried = DeclaredValues.own(dictionary, fact, problems);
            own.add(carried);
            Map<String, Place> noted = places.get(fact);
            if (carried != fact && noted != null) {
                places.put(carried, noted);
            }
        }
        return List.copyOf(own);
    }

    private void check(FactKind kind, List<Fact> given, List<Problem> problems) {
        if (kind.parent().isPresent()) {
            problems.add(FactProblem.nested(FactsCheck.NO_FILE, kind));
        }
        if (given.size() > FactProblem.MOST_OF_A_KIND) {
            problems.add(FactProblem.tooMany(FactsCheck.NO_FILE, kind, given.size()));
        }
        if (kind.single() && given.size() > 1) {
            problems.add(FactProblem.onlyOne(FactsCheck.NO_FILE, kind, given.size()));
        }
        if (none.contains(kind) && (partial.contains(kind) || !given.isEmpty())) {
            problems.add(FactProblem.denied(FactsCheck.NO_FILE, kind));
        }
    }

    private List<Fact> items(FactKind kind) {
        return items.computeIfAbsent(kind, any -> new ArrayList<>());
    }
}
