package io.employmentpolicy.rules.consistency;

import io.employmentpolicy.model.decision.Contradiction;
import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Outcome;
import java.util.List;
import java.util.stream.Stream;

/** 指明矛盾。 / Names the contradiction where an answer is open because of it. */
public final class ContradictionMarks {
    private ContradictionMarks() {}

    /** 指明矛盾。 / The same answers; what waits for a fact that contradicts another names the contradiction, not a missing fact. */
    public static List<Determination> named(List<Determination> determinations, List<Contradiction> contradictions) {
        return contradictions.isEmpty()
                ? determinations
                : determinations.stream().map(one -> named(one, contradictions)).toList();
    }

    private static Determination named(Determination one, List<Contradiction> contradictions) {
        if (!(one.outcome() instanceof Outcome.Undetermined open)) {
            return one;
        }
        List<Contradiction> bearing = contradictions.stream()
                .filter(each -> open.missingFacts().stream().anyMatch(fact -> speaksOf(each, fact)))
                .toList();
        List<MissingFact> missing = open.missingFacts().stream()
                .filter(fact -> bearing.stream().noneMatch(each -> speaksOf(each, fact)))
                .toList();
        return bearing.isEmpty()
                ? one
                : one.with(new Outcome.Undetermined(
                        missing,
                        open.missingParameters(),
                        open.waitingFor(),
                        open.indicated(),
                        Stream.concat(open.contradictions().stream(), bearing.stream())
                                .toList()));
    }

    /** Where every version of a policy is tried, the fact that selects it is named without its position. */
    private static boolean speaksOf(Contradiction contradiction, MissingFact fact) {
        return contradiction.sides().stream()
                .anyMatch(side -> side.path().equals(fact.path())
                        || side.path().replaceAll("\\[[0-9]+]", "").equals(fact.path()));
    }
}
