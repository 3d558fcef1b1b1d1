package io.employmentpolicy.rules.interview;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Overview;
import io.employmentpolicy.model.decision.Screening;
import io.employmentpolicy.model.decision.Screening.Finding;
import io.employmentpolicy.model.decision.Screening.Group;
import io.employmentpolicy.model.facts.FactField;
import io.employmentpolicy.model.facts.FactKind;
import io.employmentpolicy.model.facts.Facts;
import io.employmentpolicy.model.facts.FieldType;
import io.employmentpolicy.model.schema.ChangedBy;
import io.employmentpolicy.model.schema.Fact;
import java.time.LocalDate;
import java.time.YearMonth;
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
 * unemployment benefit. Of a month that one chooses, such as that of retirement, those of the next years are tried as well: nobody of twenty is
 * offered to retire early, and nobody who has retired. Derived by deciding alone.
 */
public final class Vain {
    /** As many months ahead as people look when they choose: ten years. */
    private static final int AHEAD = 120;

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
            one.outcome().missingFacts().stream()
                    .filter(fact -> fact.at().field() == null)
                    .flatMap(fact -> facts.dictionary().byName(fact.at().kind()).stream())
                    .forEach(kind -> wait(waiting, kind, one.policy()));
        }
        Set<String> vain = of(facts, screening.asOf(), waiting);
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

    /** Adds a policy to those that wait for a kind of records. */
    static void wait(Map<FactKind, Set<String>> waiting, FactKind kind, String policy) {
        waiting.computeIfAbsent(kind, any -> new TreeSet<>()).add(policy);
    }

    /**
     * The policies of which nothing could come.
     *
     * @param waiting the policies that wait to be told whether there is a record of a kind
     */
    Set<String> of(Facts facts, LocalDate asOf, Map<FactKind, Set<String>> waiting) {
        Set<String> vain = new HashSet<>();
        waiting.forEach((kind, policies) -> {
            if (kind.given() && kind.parent().isEmpty() && !facts.known(kind)) {
                vain.addAll(refused(facts, asOf, kind, policies));
            }
        });
        return vain;
    }

    /** Tried with a record first: without one nearly all of them are refused. */
    private Set<String> refused(Facts facts, LocalDate asOf, FactKind kind, Collection<String> policies) {
        Facts with = FactEdit.counted(facts, kind, 1);
        Set<String> refused = nothing(with, asOf, policies);
        for (FactField field : kind.fields()) {
            if (field.type().base() == FieldType.Base.MONTH && field.changedBy() == ChangedBy.DEED) {
                Set<String> open = new TreeSet<>(policies);
                open.removeAll(refused);
                refused.addAll(never(with, asOf, kind, field, open));
            }
        }
        return refused.isEmpty() ? refused : nothing(FactEdit.counted(facts, kind, 0), asOf, refused);
    }

    /** What is refused, or cannot be beside what is told, whichever month of the next years is chosen: some rights leave but a few of them. */
    private Set<String> never(Facts with, LocalDate asOf, FactKind kind, FactField field, Set<String> policies) {
        Set<String> never = policies;
        Fact blank = with.of(kind).get(0);
        for (int months = 0; months <= AHEAD && !never.isEmpty(); months++) {
            Fact chosen = FactEdit.with(kind, blank, field, YearMonth.from(asOf).plusMonths(months));
            never = nothing(with.replacing(one -> one == blank ? chosen : one), asOf, never);
        }
        return never;
    }

    private Set<String> nothing(Facts facts, LocalDate asOf, Collection<String> policies) {
        Set<String> nothing = new TreeSet<>(policies);
        look.of(facts, asOf, policies).stream()
                .filter(one -> !isNothing(one.outcome()))
                .map(Determination::policy)
                .forEach(nothing::remove);
        return nothing;
    }

    private static boolean isNothing(Outcome outcome) {
        return outcome instanceof Outcome.NotEligible
                || outcome instanceof Outcome.NotApplicable
                || outcome instanceof Outcome.Duty duty && duty.state() == Outcome.State.NOT_DUE
                || !outcome.contradictions().isEmpty();
    }
}
