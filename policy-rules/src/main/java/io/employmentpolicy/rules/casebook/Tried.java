package io.employmentpolicy.rules.casebook;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.ParameterUse;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.problem.Place;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 案例所及之处。 / What the answers of a case rest on, condition by condition.
 *
 * @param conditions the truths of each condition, by the place where it is written
 * @param figures the figures that were used, each with the day whose value was taken
 * @param phases policies that were not in force, with why, as {@code POLICY phase}
 */
public record Tried(Map<Place, Set<Truth>> conditions, Set<Use> figures, Set<String> phases) {
    static final Tried NOTHING = new Tried(Map.of(), Set.of(), Set.of());

    /** Copies the collections. */
    public Tried {
        conditions = Map.copyOf(conditions);
        figures = Set.copyOf(figures);
        phases = Set.copyOf(phases);
    }

    /** 用到的一个数值。 / One figure used: its key, with the row of a table in brackets, its value, and from when to when it holds. */
    public record Use(String key, String value, String from, String on) {
        static Use of(ParameterUse use) {
            return new Use(
                    use.key(),
                    use.value().stripTrailingZeros().toPlainString(),
                    String.valueOf(use.from()),
                    use.on().toString());
        }
    }

    static Tried of(Collection<Determination> determinations) {
        Map<Place, Set<Truth>> conditions = new HashMap<>();
        Set<Use> figures = new HashSet<>();
        Set<String> phases = new HashSet<>();
        for (Determination one : determinations) {
            if (one.reason() != null) {
                walk(one.reason(), conditions);
            }
            one.parameters().stream().filter(use -> !use.reading()).map(Use::of).forEach(figures::add);
            if (one.outcome() instanceof Outcome.NotInForce outside) {
                phases.add(one.policy() + " " + outside.phase());
            }
        }
        return new Tried(conditions, figures, phases);
    }

    private static void walk(Reason reason, Map<Place, Set<Truth>> conditions) {
        Place place = reason.place();
        if (reason.role() == Reason.Role.TEST && place != null) {
            conditions
                    .computeIfAbsent(place, any -> EnumSet.noneOf(Truth.class))
                    .add(reason.truth());
            return; // the ways in which it holds are one condition
        }
        reason.parts().forEach(part -> walk(part, conditions));
    }

    static Tried joined(List<Tried> parts) {
        Map<Place, Set<Truth>> conditions = new HashMap<>();
        Set<Use> figures = new HashSet<>();
        Set<String> phases = new HashSet<>();
        for (Tried part : parts) {
            part.conditions.forEach((place, truths) -> conditions
                    .computeIfAbsent(place, any -> EnumSet.noneOf(Truth.class))
                    .addAll(truths));
            figures.addAll(part.figures);
            phases.addAll(part.phases);
        }
        return new Tried(conditions, figures, phases);
    }
}
