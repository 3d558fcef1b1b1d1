package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * 问了也无益。 / Of what waits for a whole record of which nothing is told: tried without and with such a record of which nothing is known. What is refused even
 * then, for what is told already, does not concern this person, and he is not asked for the record: nobody who draws a pension is offered
 * unemployment benefit. Derived by deciding alone.
 */
public final class Vain {
    private final Look look;

    /** @param look by which it is seen what a record would bring */
    public Vain(Look look) {
        this.look = look;
    }

    /** 除去无益的补答。 / The overview without offers of which nothing could come. */
    public Overview in(Overview overview, Facts facts) {
        Screening screening = overview.screening();
        Map<FactKind, Set<String>> waiting = new LinkedHashMap<>();
        for (Finding one : screening.in(Group.ASK)) {
            for (FactKind kind : records(one, facts)) {
                waiting.computeIfAbsent(kind, any -> new TreeSet<>()).add(one.policy());
            }
        }
        Set<String> vain = new HashSet<>();
        waiting.forEach((kind, policies) -> vain.addAll(refused(facts, screening, kind, policies)));
        if (vain.isEmpty()) {
            return overview;
        }
        List<Finding> findings = screening.findings().stream()
                .map(one -> one.group() == Group.ASK && vain.contains(one.policy()) ? one.with(Group.UNTOUCHED) : one)
                .sorted(Comparator.comparing(Finding::group))
                .toList();
        return new Overview(
                screening.with(findings),
                overview.explained(),
                overview.documents(),
                overview.asked(),
                overview.cases(),
                overview.helps());
    }

    private Set<String> refused(Facts facts, Screening screening, FactKind kind, Collection<String> policies) {
        Set<String> refused = new HashSet<>(policies);
        for (int count = 0; count <= 1; count++) {
            look.of(FactEdit.counted(facts, kind, count), screening.asOf(), policies).stream()
                    .filter(one -> !(one.outcome() instanceof Outcome.NotEligible)
                            && !(one.outcome() instanceof Outcome.NotApplicable))
                    .map(Determination::policy)
                    .forEach(refused::remove);
        }
        return refused;
    }

    /** The kinds of records of which nothing is told and one may be told by itself. */
    private static List<FactKind> records(Finding one, Facts facts) {
        return one.outcome().missingFacts().stream()
                .filter(fact -> fact.at().field() == null)
                .flatMap(fact -> facts.dictionary().byName(fact.at().kind()).stream())
                .filter(kind -> kind.given() && kind.parent().isEmpty() && !facts.known(kind))
                .distinct()
                .toList();
    }
}
