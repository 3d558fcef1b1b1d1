package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.schema.Fact;
import io.employmentpolicy.model.value.Occurrence;
import io.employmentpolicy.rules.PolicyCatalogue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** 案例可以怎样称呼所缺的事实。 / The names by which a case may speak of what is missing. */
final class MissingNames {
    private final PolicyCatalogue.Entry policy;
    private final Facts facts;
    private final boolean byMeasure;

    MissingNames(PolicyCatalogue.Entry policy, Facts facts, boolean byMeasure) {
        this.policy = policy;
        this.facts = facts;
        this.byMeasure = byMeasure;
    }

    /**
     * Missing facts, with the fields of a kind that is missing whole; of a duty that is not fulfilled, the events that have not happened. A
     * case of the catalogue also calls the unfulfilled ones of several duties missing.
     */
    Set<String> missing(Found found) {
        Set<String> missing = new LinkedHashSet<>(found.missing());
        policy.needs().stream()
                .filter(need -> found.missing().contains(need.substring(0, need.indexOf('.'))))
                .forEach(need -> missing.addAll(List.of(need, need.substring(need.indexOf('.') + 1))));
        List<Determination> unfulfilled = found.determinations().stream()
                .filter(one -> one.outcome() instanceof Outcome.Duty duty
                        && (duty.state() == Outcome.State.OPEN || duty.state() == Outcome.State.BREACH))
                .toList();
        if (!unfulfilled.isEmpty()) {
            policy.needs().forEach(need -> notYet(need, missing));
        }
        if (byMeasure && found.determinations().size() > 1) {
            unfulfilled.forEach(one -> missing.add(one.conclusion()));
        }
        return missing;
    }

    private void notYet(String need, Set<String> missing) {
        FactKind kind =
                facts.dictionary().byName(need.substring(0, need.indexOf('.'))).orElse(null);
        String name = need.substring(need.indexOf('.') + 1);
        if (kind == null || kind.parent().isPresent()) {
            return;
        }
        for (Fact fact : facts.of(kind)) {
            boolean open = kind.fieldByName(name)
                    .map(field -> field.read(fact))
                    .filter(Occurrence.class::isInstance)
                    .map(Occurrence.class::cast)
                    .map(event -> !event.happened())
                    .orElse(false);
            if (open) {
                missing.addAll(List.of(name, need));
            }
        }
    }
}
