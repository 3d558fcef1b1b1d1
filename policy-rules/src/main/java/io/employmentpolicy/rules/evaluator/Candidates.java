package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.CaseFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** 可供匹配的事实，含已得出的身份与数值。 / The facts conditions look at: those of the case, and the statuses and values found so far. */
final class Candidates {
    private final CaseFacts situation;
    private final Map<String, List<DerivedFact>> derived = new HashMap<>();
    private final Map<String, Map<CaseFact, DerivedFact>> bySubject = new HashMap<>(0);
    private final Map<List<CaseFact>, Map<JoinKey, FactIndex>> indexes = new IdentityHashMap<>(0);
    private final Map<List<CaseFact>, Map<CaseFact, List<CaseFact>>> within = new IdentityHashMap<>(0);

    private @Nullable Consumer<String> later;

    Candidates(CaseFacts situation) {
        this.situation = situation;
    }

    /** The id of the person in question. */
    @Nullable
    String person() {
        return situation.person();
    }

    /** Takes whoever lays down the statuses and values of a name when somebody asks for them. */
    void laying(Consumer<String> some) {
        later = some;
    }

    private @Nullable List<DerivedFact> derivations(String name) {
        List<DerivedFact> known = derived.get(name);
        if (known == null && later != null) {
            later.accept(name);
            known = derived.get(name);
        }
        return known;
    }

    void add(DerivedFact derivation) {
        List<DerivedFact> all = derived.computeIfAbsent(derivation.name(), any -> new ArrayList<>(1));
        all.add(derivation);
        if (all.size() > FactIndex.FEW) {
            Map<CaseFact, DerivedFact> own = bySubject.computeIfAbsent(derivation.name(), any -> new HashMap<>());
            (own.isEmpty() ? all : List.of(derivation)).forEach(one -> own.putIfAbsent(one.about(), one));
        }
    }

    /** The facts of a kind by the value by which a condition joins them. */
    FactIndex index(JoinKey key, List<CaseFact> items) {
        return indexes.computeIfAbsent(items, any -> new HashMap<>(2))
                .computeIfAbsent(key, any -> new FactIndex(key, items));
    }

    /** Those of some facts that stand in another. */
    List<CaseFact> within(List<CaseFact> items, @Nullable Object parent) {
        if (items.size() <= FactIndex.FEW) {
            return items.stream().filter(item -> item.parent() == parent).toList();
        }
        Map<CaseFact, List<CaseFact>> known = within.computeIfAbsent(items, Candidates::byParent);
        return parent == null ? List.of() : known.getOrDefault(parent, List.of());
    }

    private static Map<CaseFact, List<CaseFact>> byParent(List<CaseFact> items) {
        Map<CaseFact, List<CaseFact>> groups = new HashMap<>();
        for (CaseFact item : items) {
            if (item.parent() != null) {
                groups.computeIfAbsent(item.parent(), any -> new ArrayList<>()).add(item);
            }
        }
        return groups;
    }

    /** The items a condition may match, for a rule about a subject. */
    List<CaseFact> of(PlannedCondition condition, CaseFact subject) {
        if (condition.derivedName() == null) {
            return situation.items(condition.pattern().kind());
        }
        DerivedFact derivation = derivation(condition, subject);
        return derivation == null ? List.of() : derivation.items();
    }

    /**
     * What the rules of a policy rest on where nothing is known of any fact they look at, so that they find what they would find in every
     * such case: the statuses and values they ask for.
     *
     * @return null when something is known
     */
    @Nullable
    List<DerivedFact> withoutFacts(PlannedPolicy plan, CaseFact subject) {
        if (!subject.ofEveryCase()) {
            return null;
        }
        for (FactKind kind : plan.kinds()) {
            List<CaseFact> items = situation.items(kind);
            if (items.size() != 1 || !items.get(0).ofEveryCase()) {
                return null;
            }
        }
        if (plan.derived().isEmpty()) {
            return List.of();
        }
        List<DerivedFact> rests = new ArrayList<>(plan.derived().size());
        for (PlannedCondition condition : plan.derived()) {
            DerivedFact derivation = derivation(condition, subject);
            if (derivation == null || !derivation.ofEveryCase() || namesake(derivation, rests)) {
                return null;
            }
            rests.add(derivation);
        }
        return rests;
    }

    /** Whether of each of these kinds there is one fact at most, and it is told first. */
    boolean single(List<FactKind> kinds) {
        for (FactKind kind : kinds) {
            List<CaseFact> items = situation.items(kind);
            if (items.size() > 1 || !items.isEmpty() && items.get(0).index() > 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether another one of that name, about somebody else, is among these. */
    private static boolean namesake(DerivedFact one, List<DerivedFact> others) {
        for (DerivedFact other : others) {
            if (other != one && other.name().equals(one.name())) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of these statuses and values does not come about in the same way in all cases alike. */
    boolean isReckoned(String name) {
        for (DerivedFact one : derived.getOrDefault(name, List.of())) {
            Alike alike = one.alike();
            if (!one.ofEveryCase() && (alike == null || !alike.isFound())) {
                return true;
            }
        }
        return false;
    }

    /** How the status or value a condition asks for came about; null when no policy in force decided it. */
    @Nullable
    DerivedFact derivation(PlannedCondition condition, CaseFact subject) {
        List<DerivedFact> known = condition.derivedName() == null ? null : derivations(condition.derivedName());
        if (known == null) {
            return null;
        }
        if (condition.pattern().aboutSubject() && known.size() > FactIndex.FEW) {
            return bySubject.getOrDefault(condition.derivedName(), Map.of()).get(subject);
        }
        for (DerivedFact one : known) {
            if (!condition.pattern().aboutSubject() || one.about() == subject) {
                return one;
            }
        }
        return null;
    }
}
