package io.employmentpolicy.rules.evaluation;

import io.employmentpolicy.model.application.ReceivedBenefit;
import io.employmentpolicy.model.employer.WorkInjuryCase;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.person.Person;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.value.Occurrence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 一案的情形。 / The facts of one case as both engines look at them: every fact an item, nested lists spread out, and one phantom where a
 * kind is unknown or only partly given. Immutable.
 */
public final class CaseFacts {
    /** The phantoms of kinds of which nothing is known, with those that would lie in them; kinds that files declare are not among them. */
    private static final Map<FactKind, Map<FactKind, List<CaseFact>>> UNKNOWN = new ConcurrentHashMap<>();

    private final Map<FactKind, List<CaseFact>> items;
    private final Map<Object, CaseFact> byFact = new IdentityHashMap<>();
    private final @Nullable String person;
    private final boolean dead;

    /** Spreads out the kinds that the rules look at. */
    public CaseFacts(Facts facts, Collection<FactKind> kinds) {
        this.items = new HashMap<>(2 * kinds.size());
        this.person = facts.first(Person.class).map(Person::id).orElse(null);
        this.dead = facts.first(Person.class)
                        .map(Person::diedOn)
                        .filter(Occurrence::happened)
                        .isPresent()
                || facts.of(WorkInjuryCase.class).stream().anyMatch(CaseFacts::drawnByRelatives);
        for (FactKind kind : kinds) {
            topLevel(kind.root(), facts);
        }
    }

    /** Whether relatives draw for who was hurt: that person died of it, or is missing. */
    private static boolean drawnByRelatives(WorkInjuryCase injury) {
        return Stream.of(injury.diedOn(), injury.declaredDeadOn(), injury.missingSince())
                .anyMatch(event -> event != null && event.happened());
    }

    /**
     * 所问之人的标识。 / The id of the person in question. None once the person has died or is missing: what relatives drew is told in their names.
     */
    public @Nullable String person() {
        return dead ? null : person;
    }

    /** 某种类的全部事实，含可能存在者。 / All facts of a kind with the phantom, if there may be more. */
    public List<CaseFact> items(FactKind kind) {
        return items.getOrDefault(kind, List.of());
    }

    /** 事实的位置。 / Where a fact of this case stands; null when it is none of them. Facts are told apart by identity, not by what they hold. */
    public @Nullable CaseFact of(Object fact) {
        return byFact.get(fact);
    }

    /**
     * 可作为评定对象的事实。 / The facts a policy about this kind decides: those given, or, when the kind is unknown as a whole, the one
     * nobody has described. Empty when there is known to be none.
     */
    public List<CaseFact> subjects(FactKind kind) {
        List<CaseFact> all = items(kind);
        if (all.size() < 2) {
            return all;
        }
        List<CaseFact> given = all.stream().filter(CaseFact::sure).toList();
        return given.isEmpty() ? all : given;
    }

    private void topLevel(FactKind kind, Facts facts) {
        if (items.containsKey(kind)) {
            return;
        }
        List<? extends Fact> given = facts.of(kind);
        if (given.isEmpty() && !facts.complete(kind)) {
            (kind.isDeclared() ? unknown(kind) : UNKNOWN.computeIfAbsent(kind, CaseFacts::unknown))
                    .forEach(this::unknown);
            return;
        }
        List<CaseFact> list = new ArrayList<>();
        items.put(kind, list);
        for (Fact fact : given) {
            list.add(known(kind, named(kind, fact), facts.position(fact, list.size()), null));
        }
        if (!facts.complete(kind)) {
            list.add(unknown(kind, list.size(), null));
        }
        list.forEach(item -> nested(item));
    }

    private void unknown(FactKind kind, List<CaseFact> phantom) {
        items.put(kind, phantom);
        byFact.put(phantom.get(0).fact(), phantom.get(0));
    }

    private static Map<FactKind, List<CaseFact>> unknown(FactKind kind) {
        Map<FactKind, List<CaseFact>> phantoms = new HashMap<>();
        unknown(kind, null, phantoms);
        return Map.copyOf(phantoms);
    }

    private static void unknown(FactKind kind, @Nullable CaseFact parent, Map<FactKind, List<CaseFact>> phantoms) {
        CaseFact phantom = CaseFact.unknown(kind, parent);
        phantoms.put(kind, List.of(phantom));
        for (FactField field : kind.lists()) {
            unknown(field.element(), phantom, phantoms);
        }
    }

    private void nested(CaseFact parent) {
        for (FactField field : parent.kind().lists()) {
            FactKind kind = field.element();
            List<CaseFact> list = items.computeIfAbsent(kind, any -> new ArrayList<>());
            int before = list.size();
            addNested(kind, list, (List<?>) field.read(parent.fact()), parent);
            List.copyOf(list.subList(before, list.size())).forEach(item -> nested(item));
        }
    }

    private void addNested(FactKind kind, List<CaseFact> list, @Nullable List<?> given, CaseFact parent) {
        if (given == null) {
            list.add(unknown(kind, list.size(), parent));
            return;
        }
        for (Object one : given) {
            list.add(known(kind, (Fact) one, list.size(), parent));
        }
    }

    /**
     * A record of a person that names nobody is one of the person in question. What was drawn before stays as it was told: it then counts
     * against everybody.
     */
    private Fact named(FactKind kind, Fact fact) {
        FactField field = person == null || !ofPerson(kind)
                ? null
                : kind.field("personId").orElse(null);
        return field == null || field.read(fact) != null ? fact : kind.with(fact, Map.of(field, person));
    }

    private static boolean ofPerson(FactKind kind) {
        return kind.type() != ReceivedBenefit.class && kind.isOf(Person.class);
    }

    /** The same object given twice is two facts. */
    private CaseFact known(FactKind kind, Fact fact, int index, @Nullable CaseFact parent) {
        Fact own = byFact.containsKey(fact) ? kind.copy(fact) : fact;
        CaseFact item = new CaseFact(kind, own, index, true, parent);
        byFact.put(own, item);
        return item;
    }

    private CaseFact unknown(FactKind kind, int index, @Nullable CaseFact parent) {
        CaseFact item = new CaseFact(kind, kind.blank(), index, false, parent);
        byFact.put(item.fact(), item);
        return item;
    }
}
