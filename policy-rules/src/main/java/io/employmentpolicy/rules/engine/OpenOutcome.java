package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.edition.Verb;
import io.employmentpolicy.rules.evaluation.DerivedValues;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluator.ExplainedRule;
import java.util.ArrayList;
import java.util.List;

/** What is told of a conclusion that is open: what it waits for, or which office has the last word. */
final class OpenOutcome {
    private final BearingRules rules;
    private final GrantedAmounts sums;

    OpenOutcome(BearingRules rules, GrantedAmounts sums) {
        this.rules = rules;
        this.sums = sums;
    }

    Outcome outcome() {
        return rules.leftToOffice()
                ? delegated(Verb.Role.DELEGATION, sums.resolved().orElseGet(sums::granted))
                : undetermined();
    }

    /** Whatever is lacking; left to an office where nothing is but what only that can tell. */
    Outcome undetermined() {
        Evidence lacking = new Evidence();
        DerivedValues derived = DerivedValues.of(rules.findings(), rules.name());
        List<ExplainedRule> turning = rules.all().stream()
                .filter(one -> derived.turnsOn(one.finding()))
                .toList();
        List<Evidence> ways = ExplainedRule.waysOpen(turning);
        for (ExplainedRule one : turning) {
            if (one.truth() == Truth.TRUE) {
                one.finding().rule().conclusion().waitsFor().ifPresent(lacking::waitFor);
            } else if (one.truth() == Truth.UNKNOWN) {
                one.lackedBy(lacking, ways);
            }
        }
        lacking.anyOf(ways);
        List<Conclusion.Delegate> referrals = offices(Verb.Role.REFERRAL);
        for (Conclusion.Delegate left : referrals) {
            lacking.leaveTo(left.by(), left.deciding());
        }
        List<Amount> indicated = sums.indicated();
        Outcome.Undetermined open = lacking.open(GrantedAmounts.telling(indicated));
        return onlyOffices(open, referrals) ? delegated(Verb.Role.REFERRAL, sums.remaining(indicated)) : open;
    }

    /** Whether nothing is lacking but what only the offices named can tell. */
    private static boolean onlyOffices(Outcome.Undetermined open, List<Conclusion.Delegate> referrals) {
        return !open.waitingFor().isEmpty()
                && open.missingFacts().isEmpty()
                && open.missingParameters().isEmpty()
                && open.contradictions().isEmpty()
                && referrals.stream().map(Conclusion.Delegate::by).toList().containsAll(open.waitingFor());
    }

    /** What would hold is left to an office. */
    private Outcome delegated(Verb.Role role, List<Amount> granted) {
        List<Outcome.Office> offices = offices(role).stream()
                .map(left -> new Outcome.Office(left.by(), left.instrument(), left.bring()))
                .distinct()
                .toList();
        return new Outcome.Delegated(offices, GrantedAmounts.telling(granted));
    }

    private List<Conclusion.Delegate> offices(Verb.Role role) {
        List<Conclusion.Delegate> offices = new ArrayList<>(0);
        for (ExplainedRule one : rules.of(Truth.TRUE, role)) {
            offices.add((Conclusion.Delegate) one.finding().rule().conclusion());
        }
        return offices;
    }
}
