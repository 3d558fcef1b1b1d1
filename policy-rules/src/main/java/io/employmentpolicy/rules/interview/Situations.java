package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks at policies and says which facts they wait for. Immutable and thread-safe. */
final class Situations {
    private final Look look;
    private final LocalDate asOf;
    private final Askable askable;
    private final Map<String, Set<FactPath>> afterEvents;

    Situations(Look look, LocalDate asOf, Askable askable) {
        this(look, asOf, askable, Map.of());
    }

    private Situations(Look look, LocalDate asOf, Askable askable, Map<String, Set<FactPath>> afterEvents) {
        this.look = look;
        this.asOf = asOf;
        this.askable = askable;
        this.afterEvents = Map.copyOf(afterEvents);
    }

    /**
     * The same, but of these policies nothing is asked for beside one of these events while it is not known whether that has happened.
     *
     * @param events fields of no record in particular, by policy
     */
    Situations asking(Map<String, Set<FactPath>> events) {
        return new Situations(look, asOf, askable, events);
    }

    LocalDate asOf() {
        return asOf;
    }

    /**
     * How policies stand.
     *
     * @param aside facts that were asked for and are not to be asked for again
     */
    Situation of(Facts facts, Collection<String> policies, Set<FactPath> aside) {
        SortedMap<String, Set<FactPath>> open = new TreeMap<>();
        Map<String, String> results = new HashMap<>();
        for (Determination one : look.of(facts, asOf, policies)) {
            results.merge(one.policy(), one.outcome().code(), (before, now) -> before + "," + now);
            for (MissingFact missing : firstOf(one)) {
                FactPath path = askable.path(missing.at(), facts);
                if (path != null && !aside.contains(path)) {
                    open.computeIfAbsent(one.policy(), any -> new LinkedHashSet<>())
                            .add(path);
                }
            }
        }
        return new Situation(facts, open, results);
    }

    /** The same without what waits for records of which nothing could come. */
    Situation fruitful(Situation from) {
        Map<FactKind, Set<String>> waiting = new LinkedHashMap<>();
        from.open()
                .forEach((policy, paths) -> paths.stream()
                        .filter(path -> path.field() == null)
                        .forEach(path ->
                                Vain.wait(waiting, FactEdit.kind(from.facts().dictionary(), path), policy)));
        Set<String> vain = new Vain(look).of(from.facts(), asOf, waiting);
        if (vain.isEmpty()) {
            return from;
        }
        SortedMap<String, Set<FactPath>> open = new TreeMap<>(from.open());
        open.keySet().removeAll(vain);
        return new Situation(from.facts(), open, from.results());
    }

    private List<MissingFact> firstOf(Determination one) {
        List<MissingFact> missing = one.outcome().missingFacts();
        Set<FactPath> events = afterEvents.getOrDefault(one.policy(), Set.of());
        List<MissingFact> first = missing.stream()
                .filter(fact -> events.contains(fact.at().anywhere()))
                .toList();
        return first.isEmpty() ? missing : first;
    }
}
