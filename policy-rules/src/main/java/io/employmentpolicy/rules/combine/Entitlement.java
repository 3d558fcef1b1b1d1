package io.employmentpolicy.rules.combine;

import io.employmentpolicy.model.decision.Amount;
import io.employmentpolicy.model.decision.Choice.Loss;
import io.employmentpolicy.model.decision.Choice.Worth;
import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.MissingParameter;
import io.employmentpolicy.model.value.Yuan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 一项权利及其剩余。 / One right, told by one policy or by several, and what is left of it after what was drawn before.
 *
 * <p>Filled in while the rules are applied, then only read.
 */
final class Entitlement {
    private final List<CandidateRight> members;
    private final List<List<CandidateRight>> leads;
    private final Map<CandidateRight, ActiveRule> reasons;
    private final boolean granted;
    private final boolean divisible;
    private Months months;
    private Months doubtful = Months.NONE;
    private @Nullable Months sureMonths;
    private final List<Loss> losses = new ArrayList<>();
    private final Set<MissingFact> missingFacts = new LinkedHashSet<>();
    private final Set<MissingParameter> missingParameters = new LinkedHashSet<>();
    private boolean gone;
    private boolean mayBeGone;
    private boolean anyMonth;
    private @Nullable Integer cap;
    private @Nullable Integer sureCap;
    private Yuan taken = Yuan.ZERO;

    /**
     * @param members all determinations that tell it
     * @param leads the policies that may tell most of it, each with its determinations; one when that is settled
     * @param reasons by which rule a member is part of the one right; empty when there is a single member
     */
    Entitlement(
            List<CandidateRight> members, List<List<CandidateRight>> leads, Map<CandidateRight, ActiveRule> reasons) {
        this.members = List.copyOf(members);
        this.leads = leads.stream().map(List::copyOf).toList();
        this.reasons = Map.copyOf(reasons);
        this.months = term().months();
        this.granted = members.stream().anyMatch(CandidateRight::sure);
        this.divisible = leads.size() == 1
                && term().known()
                && leads.get(0).stream().allMatch(claim -> !claim.amounts().isEmpty() && claim.only(Amount.Unit.MONTH));
    }

    List<CandidateRight> members() {
        return members;
    }

    List<List<CandidateRight>> leads() {
        return leads;
    }

    /** By which rule a member is part of the one right; null when it is alone. */
    @Nullable
    ActiveRule reason(CandidateRight member) {
        return reasons.get(member);
    }

    CandidateRight first() {
        return leads.get(0).get(0);
    }

    Term term() {
        return first().term();
    }

    boolean granted() {
        return granted;
    }

    /** Whether it exists for sure, what was drawn before counted in. */
    boolean sure() {
        return granted && !mayBeGone && (!term().known() || !sureMonths().isEmpty());
    }

    boolean gone() {
        return gone || term().known() && months.isEmpty();
    }

    List<Loss> losses() {
        return losses;
    }

    Set<MissingFact> missingFacts() {
        return missingFacts;
    }

    Set<MissingParameter> missingParameters() {
        return missingParameters;
    }

    /** The member that stands on a side of the rule; null when none does. */
    @Nullable
    CandidateRight on(ActiveRule rule) {
        for (CandidateRight claim : members) {
            if (rule.side(claim.policy()) >= 0) {
                return claim;
            }
        }
        return null;
    }

    void loseAll(ActiveRule rule, Collection<Received> against, OpenTruth told) {
        gone |= told.sure();
        mayBeGone |= !told.sure();
        anyMonth |= !told.sure() && rule.monthly();
        lost(rule, against, Months.NONE, told);
    }

    void lose(ActiveRule rule, Collection<Received> against, Months lost, OpenTruth told) {
        if (told.sure()) {
            months = months.without(lost);
        } else {
            doubtful = doubtful.or(lost);
        }
        sureMonths = null;
        lost(rule, against, lost, told);
    }

    /** Keeps only so many months: for sure {@code sure} of them, at most {@code most}. */
    void keep(ActiveRule rule, Collection<Received> against, int sure, int most, OpenTruth told) {
        cap = cap == null ? Integer.valueOf(most) : Integer.valueOf(Math.min(cap, most));
        sureCap = sureCap == null ? Integer.valueOf(sure) : Integer.valueOf(Math.min(sureCap, sure));
        Months before = months;
        months = before.and(earliest(most));
        sureMonths = null;
        Months lost = before.without(months);
        if (!lost.isEmpty()) {
            lost(rule, against, lost, OpenTruth.YES);
        }
        int needed = term().known() ? months.size() : most;
        if (sure > 0 && sure < needed) {
            lost(rule, against, Months.NONE, told);
        }
    }

    /** Takes off what was drawn of its sum. */
    void takeOff(ActiveRule rule, Received before, Yuan part, OpenTruth told) {
        taken = told.sure() ? taken.plus(part) : taken;
        lost(rule, List.of(before), Months.NONE, told);
    }

    /** A sum of it, less what was drawn of it. */
    Worth less(Worth whole) {
        return new Worth(
                whole.least().minus(taken).max(Yuan.ZERO),
                whole.most() == null ? null : whole.most().minus(taken).max(Yuan.ZERO));
    }

    private void lost(ActiveRule rule, Collection<Received> against, Months lost, OpenTruth told) {
        losses.add(new Loss(
                rule.rule().id(),
                against.stream().map(Received::path).distinct().toList(),
                lost.periods(),
                told.sure()));
        if (!told.sure()) {
            missingFacts.addAll(told.missing());
            missingParameters.addAll(rule.missing());
        }
    }

    /** The first months of its term; a month in which another right is drawn counts as one of them. */
    private Months earliest(int most) {
        return term().months().first(most);
    }

    /** The months that may be drawn, when its months are known. */
    Months months() {
        return months;
    }

    /** Those of them that are drawn for sure, if it is. */
    Months sureMonths() {
        Months known = sureMonths;
        if (known == null) {
            Months sure = months.without(doubtful);
            known = sureCap == null ? sure : sure.and(earliest(sureCap));
            sureMonths = known;
        }
        return known;
    }

    /** Whether some of these months may turn out lost and others not. */
    boolean mayLosePartOf(Months some) {
        return divisible
                && some.size() > 1
                && (anyMonth || !some.without(sureMonths()).isEmpty());
    }

    /** Months it runs at least. */
    int least() {
        return term().known() ? sureMonths().size() : sureCap == null ? 1 : Math.min(1, sureCap);
    }

    /** Months it runs at most; null when that is not known. */
    @Nullable
    Integer most() {
        return term().known() ? Integer.valueOf(months.size()) : cap;
    }

    /** Whether it is paid month by month for known months, so that months of it can be weighed apart. */
    boolean divisible() {
        return divisible;
    }

    /** What months of it are worth; nothing for sure of those that are doubtful. */
    Worth of(Months some) {
        return over(some.and(sureMonths()).size(), some.size());
    }

    /** Whether it exists for sure in some of these months. */
    boolean sureIn(Months some) {
        return sure() && (!term().known() || some.meets(sureMonths()));
    }

    boolean only(Amount.Unit unit) {
        return members.stream().allMatch(claim -> claim.only(unit));
    }

    /** What one payment of it is worth. */
    Worth payment() {
        return less(hull(
                leads.stream().map(lead -> sum(lead, CandidateRight::payment)).toList()));
    }

    /** What it is worth over all its months. */
    Worth whole() {
        return over(least(), most());
    }

    /** What it is worth over a number of months. */
    Worth over(int least, @Nullable Integer most) {
        return less(hull(leads.stream()
                .map(lead -> sum(lead, claim -> claim.over(least, most)))
                .toList()));
    }

    static Worth sum(List<CandidateRight> claims, Function<CandidateRight, Worth> of) {
        boolean any = claims.stream().anyMatch(CandidateRight::sure);
        return claims.stream()
                .map(claim -> {
                    Worth worth = of.apply(claim);
                    return claim.sure() || !any ? worth : new Worth(Yuan.ZERO, worth.most());
                })
                .reduce(Worth.NOTHING, Worth::plus);
    }

    /** What all of them lie within. */
    static Worth hull(List<Worth> all) {
        Worth hull = all.get(0);
        for (Worth one : all) {
            hull = new Worth(
                    hull.least().min(one.least()),
                    hull.most() == null || one.most() == null
                            ? null
                            : hull.most().max(one.most()));
        }
        return hull;
    }
}
