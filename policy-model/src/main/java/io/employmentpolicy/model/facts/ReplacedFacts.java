package io.employmentpolicy.model.facts;

import io.employmentpolicy.model.schema.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * 逐件替换。 / Puts other facts in place of those of a bag, once. Mostly nothing is replaced: then nothing is copied.
 */
final class ReplacedFacts {
    private final UnaryOperator<Fact> replacement;
    private final Map<Fact, Fact> others = new IdentityHashMap<>(0);

    ReplacedFacts(UnaryOperator<Fact> replacement) {
        this.replacement = replacement;
    }

    /** The same map where nothing in it is replaced. */
    Map<FactKind, GivenFacts> of(Map<FactKind, GivenFacts> kinds) {
        Map<FactKind, GivenFacts> replaced = null;
        for (Map.Entry<FactKind, GivenFacts> kind : kinds.entrySet()) {
            GivenFacts given = kind.getValue();
            List<Fact> items = of(given.items());
            if (items != given.items()) {
                replaced = replaced == null ? new LinkedHashMap<>(kinds) : replaced;
                replaced.put(kind.getKey(), new GivenFacts(items, given.complete()));
            }
        }
        return replaced == null ? kinds : Collections.unmodifiableMap(replaced);
    }

    private List<Fact> of(List<Fact> items) {
        List<Fact> replaced = items;
        for (int i = 0; i < items.size(); i++) {
            Fact fact = items.get(i);
            Fact other = replacement.apply(fact);
            if (other != fact) {
                replaced = replaced == items ? new ArrayList<>(items) : replaced;
                replaced.set(i, other);
                others.put(fact, other);
            }
        }
        return replaced == items ? items : List.copyOf(replaced);
    }

    /** What was noted of facts, noted of those in their place as well. */
    <T> Map<Fact, T> handedOn(Map<Fact, T> noted) {
        Map<Fact, T> known = new IdentityHashMap<>(noted);
        others.forEach((fact, other) -> {
            T value = noted.get(fact);
            if (value != null) {
                note(known, other, value);
            }
        });
        return known;
    }

    /** Notes something of a fact, and of the record in it where files declare fields beside those of the record. */
    static <T> void note(Map<Fact, T> noted, Fact fact, T value) {
        noted.put(fact, value);
        if (fact instanceof DeclaredFact one) {
            one.record().ifPresent(record -> noted.put(record, value));
        }
    }
}
