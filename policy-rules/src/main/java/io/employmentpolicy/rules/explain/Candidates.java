package io.employmentpolicy.rules.explain;

import io.employmentpolicy.rules.language.Interpreter;
import io.employmentpolicy.rules.language.Item;
import io.employmentpolicy.rules.language.Rule;
import io.employmentpolicy.rules.language.Situation;
import io.employmentpolicy.rules.language.Strata;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 可供匹配的事实，含已得出的身份与数值。 / The facts conditions look at: those of the case, and the statuses and values found so far. */
final class Candidates {
    private final Situation situation;
    private final Map<String, List<Derivation>> derived = new HashMap<>();

    Candidates(Situation situation) {
        this.situation = situation;
    }

    void add(Derivation derivation) {
        derived.computeIfAbsent(derivation.name(), any -> new ArrayList<>()).add(derivation);
    }

    /** The items a pattern may match, for a rule about a subject. */
    List<Item> of(Rule.Pattern pattern, Item subject) {
        if (!Interpreter.isDerived(pattern.kind())) {
            return situation.items(pattern.kind());
        }
        return derivation(pattern, subject).map(Derivation::item).stream().toList();
    }

    /** How the status or value a pattern asks for came about; empty when no policy in force decided it. */
    Optional<Derivation> derivation(Rule.Pattern pattern, Item subject) {
        return Strata.derivedName(pattern).map(name -> derived.getOrDefault(name, List.of())).stream()
                .flatMap(List::stream)
                .filter(one -> !pattern.aboutSubject() || one.about() == subject)
                .findFirst();
    }
}
