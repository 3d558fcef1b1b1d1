package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.edition.PolicyNeeds.Need;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What single answers settle by themselves, whatever else is true: found once for a goal and a day, since what one fact settles among nothing
 * it settles among more as well. Thread-safe.
 */
final class Settling {
    private final Situations situations;
    private final Trial trial;
    private final Map<String, List<Need>> needs;
    private final Facts bare;
    private final Facts peopled;
    private final Map<FactPath, Answered> known = new ConcurrentHashMap<>();
    private final Map<Pair, Boolean> spared = new ConcurrentHashMap<>();

    /**
     * What the answers of a question settle.
     *
     * @param each the policies each answer settles
     * @param notYet of an event, those settled once it has not happened; null of anything else
     */
    private record Answered(
            List<Set<String>> each, @Nullable Set<String> notYet) {}

    /** A field that is told, and another one of its record. */
    private record Pair(String told, FactPath path) {}

    /**
     * @param needs the fields each policy of the goal turns on
     * @param bare what is true of everybody
     */
    Settling(
            Situations situations, Trial trial, Map<String, List<Need>> needs, Facts bare, Collection<FactKind> kinds) {
        this.situations = situations;
        this.trial = trial;
        this.needs = needs;
        this.bare = bare;
        this.peopled = peopled(bare, kinds);
    }

    /** The kinds of facts of the goal's edition. */
    Dictionary dictionary() {
        return bare.dictionary();
    }

    /** One record of every kind, of which nothing is known. */
    private static Facts peopled(Facts bare, Collection<FactKind> kinds) {
        Facts facts = bare;
        for (FactKind kind : kinds) {
            if (kind.parent().isEmpty() && facts.of(kind).isEmpty()) {
                Facts.Builder builder = facts.toBuilder();
                builder.add(List.of(full(kind)));
                facts = builder.build();
            }
        }
        return facts;
    }

    private static Fact full(FactKind kind) {
        Fact fact = kind.blank();
        for (FactField list : kind.lists()) {
            fact = FactEdit.with(kind, fact, list, List.of(full(list.element())));
        }
        return fact;
    }

    /** The policies each answer of a question settles, answer by answer. */
    List<Set<String>> by(FactPath path) {
        return answered(path).each();
    }

    /**
     * The share of answers after which a policy is still open. That an event has not happened is taken for half of them, since one day among
     * others says nothing about how often it comes about.
     */
    Fraction left(String policy, FactPath path) {
        Answered answered = answered(path);
        int open = 0;
        for (Set<String> settled : answered.each()) {
            open += settled.contains(policy) ? 0 : 1;
        }
        int all = answered.each().size();
        if (all == 0) {
            return Fraction.ONE;
        }
        if (answered.notYet() == null || all == 1) {
            return Fraction.of(open, all);
        }
        int without = answered.notYet().contains(policy) ? 0 : 1;
        return Fraction.of(without, 2).plus(Fraction.of(open - without, 2 * (all - 1)));
    }

    private Answered answered(FactPath path) {
        FactPath any = path.field() == null ? path : new FactPath(path.kind(), 0, path.field());
        Answered found = known.get(any);
        if (found == null) {
            found = find(any);
            known.put(any, found);
        }
        return found;
    }

    /**
     * Whether nobody waits for one field of a record any more once another one is told, whatever it is: it says the same, or can be worked out
     * from it.
     */
    boolean spares(FactPath told, FactPath path) {
        return spared.computeIfAbsent(
                new Pair(Objects.requireNonNull(told.field()), new FactPath(path.kind(), 0, path.field())),
                this::findSpared);
    }

    /**
     * The policies that answer once something that people do not like to speak of, such as a death, has not happened: nothing else is asked
     * for their sake before it is told that it has.
     */
    Map<String, Set<FactPath>> afterEvents() {
        Map<String, Set<FactPath>> after = new HashMap<>();
        for (FactKind kind : dictionary().kinds()) {
            for (FactField field : kind.fields()) {
                if (field.isSensitive()
                        && field.type().isEvent()
                        && !peopled.of(kind).isEmpty()) {
                    FactPath event = new FactPath(kind.name(), null, field.name());
                    without(new FactPath(kind.name(), 0, field.name()))
                            .forEach(policy -> after.computeIfAbsent(policy, any -> new HashSet<>())
                                    .add(event));
                }
            }
        }
        return after;
    }

    private Set<String> without(FactPath event) {
        Set<String> waiting = new HashSet<>(waiting(peopled, concerned(event), event));
        trial.after(peopled, event, Occurrence.notYet())
                .ifPresent(facts -> waiting.removeAll(
                        situations.of(facts, waiting, Set.of()).open().keySet()));
        return waiting;
    }

    private boolean findSpared(Pair pair) {
        FactPath told = new FactPath(pair.path().kind(), 0, pair.told());
        Set<String> concerned = concerned(pair.path());
        List<Set<String>> waiting = new ArrayList<>();
        for (Object answer : trial.answers(told)) {
            trial.after(peopled, told, answer).ifPresent(facts -> waiting.add(waiting(facts, concerned, pair.path())));
        }
        return !waiting.isEmpty()
                && waiting.stream().allMatch(Set::isEmpty)
                && !waiting(peopled, concerned, pair.path()).isEmpty();
    }

    /** The policies that wait for a fact. */
    private Set<String> waiting(Facts facts, Set<String> concerned, FactPath path) {
        return situations.of(facts, concerned, Set.of()).open().entrySet().stream()
                .filter(open -> open.getValue().contains(path))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> concerned(FactPath path) {
        Set<String> concerned = new HashSet<>();
        needs.forEach((policy, fields) -> {
            if (fields.stream().anyMatch(need -> concerns(need, path))) {
                concerned.add(policy);
            }
        });
        return concerned;
    }

    private Answered find(FactPath path) {
        Set<String> concerned = concerned(path);
        List<Set<String>> settled = new ArrayList<>();
        Set<String> notYet = null;
        for (Object answer : trial.answers(path)) {
            boolean outermost = path.field() == null
                    && FactEdit.kind(dictionary(), path).parent().isEmpty();
            Facts facts = trial.after(outermost ? bare : peopled, path, answer).orElse(null);
            if (facts != null) {
                Set<String> own = new HashSet<>(concerned);
                own.removeAll(situations.of(facts, concerned, Set.of()).open().keySet());
                settled.add(Set.copyOf(own));
                notYet = Occurrence.notYet().equals(answer) ? Set.copyOf(own) : notYet;
            }
        }
        return new Answered(List.copyOf(settled), notYet);
    }

    private static boolean concerns(Need need, FactPath path) {
        return path.field() == null
                ? need.kind().root().name().equals(path.kind())
                        || need.kind().name().equals(path.kind())
                : need.kind().name().equals(path.kind()) && need.field().name().equals(path.field());
    }
}
