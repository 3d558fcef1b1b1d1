package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.CaseFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 可供匹配的事实，含已得出的身份与数值。 / The facts conditions look at: those of the case, and the statuses and values found so far. */
final class Candidates {
    private final CaseFacts situation;
    private final Map<String, List<DerivedFact>> derived = new HashMap<>();

    Candidates(CaseFacts situation) {
        this.situation = situation;
    }

    void add(DerivedFact derivation) {
        derived.computeIfAbsent(derivation.name(), any -> new ArrayList<>()).add(derivation);
    }

    /** The items a condition may match, for a rule about a subject. */
    List<CaseFact> of(PlannedCondition condition, CaseFact subject) {
        if (condition.derivedName().isEmpty()) {
            return situation.items(condition.pattern().kind());
        }
        DerivedFact derivation = derivation(condition, subject);
        return derivation == null || derivation.item() == null ? List.of() : List.of(derivation.item());
    }

    /** How the status or value a condition asks for came about; null when no policy in force decided it. */
    @Nullable
    DerivedFact derivation(PlannedCondition condition, CaseFact subject) {
        for (DerivedFact one : derived.getOrDefault(condition.derivedName().orElse(""), List.of())) {
            if (!condition.pattern().aboutSubject() || one.about() == subject) {
                return one;
            }
        }
        return null;
    }
}
