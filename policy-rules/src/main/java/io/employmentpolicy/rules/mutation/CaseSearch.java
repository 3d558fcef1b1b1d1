package io.employmentpolicy.rules.mutation;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.problem.PolicyLoadException;
import io.employmentpolicy.rules.PolicyEngine;
import io.employmentpolicy.rules.casebook.PolicyCase;
import io.employmentpolicy.rules.edition.Rulebook;
import io.employmentpolicy.rules.exchange.FactsReader;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 为未察觉的改动找案例。 / Looks for facts at which a changed edition answers otherwise: cases of the policy, changed in one field, then in
 * their days, then in two fields.
 */
final class CaseSearch {
    private static final int MOST_TRIES = 4_500;
    private static final int MOST_KNOWN = 5_000;

    private final PolicyEngine engine;
    private final Rulebook part;
    private final Supposing unchanged;
    private final FactsReader reader;
    private final Map<PolicyCase, Set<String>> asked;
    private final Stages stages;

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
            Function<PolicyCase, Map<String, Set<Truth>>> rules,
            Limits limits) {
        this.engine = engine;
        this.part = part;
        this.unchanged = new Supposing(engine.supposing(any -> part));
        this.reader = new FactsReader(engine.dictionary());
        this.asked = asked;
        this.stages = new Stages(part, limits, engine.dictionary(), new Seeds(asked.keySet(), rules));
    }

    /** What was found: the variation, the policy that answers otherwise, of which subject and under which keys. */
    record Witness(
            Variation variation, String policy, @Nullable Integer subject, SortedSet<String> keys) {}

    Optional<Witness> find(Mutant mutant) {
        Supposing changed = changed(mutant);
        if (changed == null) {
            return Optional.empty();
        }
        return stages.of(mutant)
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

    /** What is answered to a variation without any change; no facts where it cannot be read as facts. */
    private record Answered(@Nullable Facts facts, Map<String, Answer> byPolicy) {}

    private Optional<Witness> compare(Variation one, Supposing changed) {
        Answered before = before(one);
        Facts facts = before.facts();
        if (facts == null) {
            return Optional.empty();
        }
        for (Map.Entry<String, Answer> entry : before.byPolicy().entrySet()) {
            Answer after = changed.answer(one, facts, entry.getKey());
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
                answers.put(policy, unchanged.answer(one, facts, policy));
            }
            return new Answered(facts, answers);
        } catch (IllegalArgumentException noFacts) {
            return new Answered(null, Map.of());
        }
    }
}
