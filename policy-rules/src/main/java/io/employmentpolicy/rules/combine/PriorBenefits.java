package io.employmentpolicy.rules.combine;

import io.employmentpolicy.model.decision.MissingFact;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.edition.Combination;
import io.employmentpolicy.rules.edition.Combination.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** 已享受的待遇留下多少。 / What benefits drawn before leave of a right. What is not known of them takes nothing away and grants nothing. */
final class PriorBenefits {
    private final Circumstances circumstances;
    private final List<ActiveRule> active;

    /** @param active the rules in force, of which those of one right say under which names it may have been drawn as well */
    PriorBenefits(Circumstances circumstances, List<ActiveRule> active) {
        this.circumstances = circumstances;
        this.active = List.copyOf(active);
    }

    /** @param beside every right of the decision */
    void apply(ActiveRule rule, Entitlement right, List<Entitlement> beside) {
        CandidateRight claim = right.on(rule);
        if (claim == null || rule.is(Kind.TOGETHER)) {
            return;
        }
        if (rule.is(Kind.LIMIT)) {
            limit(rule, right, claim);
        } else if (rule.is(Kind.ONE_RIGHT)) {
            named(rule, right, claim, beside);
        } else {
            others(rule, right, claim);
        }
    }

    /**
     * One right under several names, paid at once: what was drawn under a name that tells nothing of it now was drawn all the same. What is paid
     * for months that have passed is not paid for them again under its own name either. Of what is paid by the month or year see DrawnMonths.
     */
    private void named(ActiveRule rule, Entitlement right, CandidateRight claim, List<Entitlement> beside) {
        if (!claim.isPaidOnce()) {
            return;
        }
        List<Received> drawn = circumstances.received(rule.rule());
        if (drawn.isEmpty()) {
            return;
        }
        Set<String> names = new HashSet<>(rule.others(rule.side(claim.policy())));
        right.members().forEach(member -> names.remove(member.policy()));
        if (claim.isForMonthsPassed()) {
            names.add(claim.policy());
        }
        for (Received before : drawn) {
            OpenTruth told = rule.applied(before.under(names).and(circumstances.coincide(rule.rule(), claim, before)));
            if (!told.may()) {
                continue;
            }
            if (!claim.isForMonthsPassed()) {
                right.loseAll(rule, List.of(before), told);
            } else {
                months(rule, right, before, told.and(singled(right, claim, before, beside)));
            }
        }
    }

    /** Whether it can only be this right that was drawn: of two for the same months nothing tells which it was. */
    private OpenTruth singled(Entitlement right, CandidateRight claim, Received before, List<Entitlement> beside) {
        boolean another = beside.stream()
                .filter(other -> other != right)
                .anyMatch(other ->
                        other.members().stream().anyMatch(one -> one.policy().equals(claim.policy()))
                                && other.term().months().meets(right.term().months()));
        return another ? OpenTruth.unknown(before.missingItem()) : OpenTruth.YES;
    }

    private void months(ActiveRule rule, Entitlement right, Received before, OpenTruth told) {
        Months drawn = before.months(circumstances.asOf());
        if (drawn == null || right.term().first() == null) {
            MissingFact months =
                    drawn == null ? before.missingMonths() : right.term().unknown();
            right.loseAll(rule, List.of(before), told.and(OpenTruth.unknown(months)));
            return;
        }
        Months lost = right.term().within(drawn);
        if (!lost.isEmpty()) {
            right.lose(rule, List.of(before), lost, told);
        }
    }

    /** What was drawn on another side excludes it: in the same months, or altogether. */
    private void others(ActiveRule rule, Entitlement right, CandidateRight claim) {
        Set<String> others = rule.others(rule.side(claim.policy()));
        for (Received before : circumstances.received(rule.rule())) {
            OpenTruth told = rule.applied(before.under(others).and(circumstances.coincide(rule.rule(), claim, before)));
            if (!told.may()) {
                continue;
            }
            if (!rule.monthly()) {
                right.loseAll(rule, List.of(before), told);
                continue;
            }
            months(rule, right, before, told);
        }
    }

    private void limit(ActiveRule rule, Entitlement right, CandidateRight claim) {
        if (rule.rule().byMonths() && claim.statesNoMonths()) {
            return;
        }
        Drawn drawn = drawn(rule, claim, List.of(right));
        if (rule.most() == null) {
            right.loseAll(rule, List.of(), OpenTruth.unknown());
            return;
        }
        int left = rule.most() - drawn.sure();
        int sure = Math.max(0, left - drawn.doubtful());
        Integer months = right.most();
        int needed = !rule.rule().byMonths() ? 1 : months == null ? left : months;
        OpenTruth doubt = new OpenTruth(Truth.UNKNOWN, drawn.missing());
        if (rule.open() != null) {
            if (sure < needed) {
                right.loseAll(rule, drawn.against(), doubt);
            }
        } else if (left <= 0) {
            right.loseAll(rule, drawn.against(), OpenTruth.YES);
        } else {
            if (sure == 0) {
                right.loseAll(rule, drawn.against(), doubt);
            }
            if (rule.rule().byMonths()) {
                right.keep(rule, drawn.against(), sure, left, doubt);
            }
        }
    }

    /**
     * How much of a limit was used up before. Where it counts what rights are about, what was drawn for one thing counts once, and not at all
     * beside rights that still count for it.
     *
     * @param beside the rights that share the limit
     */
    Drawn drawn(ActiveRule rule, CandidateRight claim, List<Entitlement> beside) {
        Set<String> counted = rule.rule().countsSubjects() ? subjects(rule, beside) : null;
        int sure = 0;
        int doubtful = 0;
        List<Received> against = new ArrayList<>();
        Set<MissingFact> missing = new LinkedHashSet<>();
        for (Received before : circumstances.received(rule.rule())) {
            OpenTruth told = counts(rule, claim, before);
            if (!told.may()) {
                continue;
            }
            int size = rule.rule().byMonths() ? months(before, claim) : 1;
            String about = before.enrolment();
            if (size == 0 || counted != null && about != null && !counted.add(about)) {
                continue;
            }
            against.add(before);
            if (told.sure() && size > 0) {
                sure += size;
            } else {
                doubtful += size > 0 && before.fact() != null ? size : Short.MAX_VALUE;
                missing.addAll(told.sure() ? Set.of(before.missingMonths()) : told.missing());
            }
        }
        return new Drawn(sure, doubtful, against, missing);
    }

    /** Whether it was drawn of what is limited: by the month also under another name of the same right. */
    private OpenTruth counts(ActiveRule rule, CandidateRight claim, Received before) {
        OpenTruth told = before.under(rule.sides().all()).and(circumstances.coincide(rule.rule(), claim, before));
        if (!rule.rule().byMonths()) {
            return told;
        }
        for (ActiveRule one : active) {
            int side = one.side(claim.policy());
            if (side >= 0 && one.is(Kind.ONE_RIGHT) && one.rule().history() != Combination.History.IN_POLICY) {
                told = told.or(one.applied(
                        before.under(one.others(side)).and(circumstances.coincide(one.rule(), claim, before))));
            }
        }
        return told;
    }

    private static Set<String> subjects(ActiveRule rule, List<Entitlement> rights) {
        Set<String> ids = new HashSet<>();
        for (Entitlement right : rights) {
            CandidateRight claim = right.on(rule);
            String id = claim == null ? null : claim.determination().subject().id();
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    /**
     * Months drawn before; -1 when not known. Those of a right with a first month of its own are left out, since they are the same months; one
     * without goes on from the day of the decision, and what was drawn of it is over.
     */
    private int months(Received before, CandidateRight claim) {
        Months drawn = before.months(circumstances.asOf());
        if (drawn == null) {
            return -1;
        }
        return claim.goesOnFromNow()
                ? drawn.size()
                : drawn.without(claim.term().months()).size();
    }

    /**
     * 已用去的限额。 / What was used up.
     *
     * @param doubtful what may have been used up beside
     */
    record Drawn(int sure, int doubtful, List<Received> against, Set<MissingFact> missing) {}
}
