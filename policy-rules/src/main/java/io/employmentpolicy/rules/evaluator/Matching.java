package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.edition.FiguresOfDay;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.Computation;
import io.employmentpolicy.rules.evaluation.Effort;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.language.NotYet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 事实与条件的对照。 / Holds facts against the conditions of rules about one subject; says whether, not why. */
final class Matching {
    private final Candidates candidates;
    private final CaseFact subject;
    private final List<CaseFact> alone;
    private final LocalDate asOf;
    private final FiguresOfDay numbers;
    private final Depth depth;
    private final Effort effort;

    Matching(
            Candidates candidates, CaseFact subject, LocalDate asOf, FiguresOfDay numbers, Depth depth, Effort effort) {
        this.candidates = candidates;
        this.subject = subject;
        this.alone = List.of(subject);
        this.asOf = asOf;
        this.numbers = numbers;
        this.depth = depth;
        this.effort = effort;
    }

    /** The same for what costs no more than what was done already. */
    Matching unbounded() {
        return new Matching(candidates, subject, asOf, numbers, depth, Effort.unbounded());
    }

    /** How much is to be said of why. */
    Depth depth() {
        return depth;
    }

    /** Slots in which nothing is bound yet. */
    Bindings frame(PlannedRule plan) {
        return new Bindings(
                asOf,
                candidates.person(),
                numbers,
                new @Nullable Object[plan.rule().slots()],
                null);
    }

    /** How the status or value a condition asks for came about. */
    @Nullable
    DerivedFact derivation(PlannedCondition condition) {
        return candidates.derivation(condition, subject);
    }

    /** The facts a condition may mean. */
    List<CaseFact> items(PlannedCondition condition, Bindings frame) {
        Rule.Pattern pattern = condition.pattern();
        if (condition.asksSubject()) {
            boolean elsewhere = pattern.parentSlot() >= 0 && subject.parent() != frame.slot(pattern.parentSlot());
            return elsewhere ? List.of() : alone;
        }
        List<CaseFact> all = candidates.of(condition, subject);
        if (pattern.parentSlot() < 0) {
            return all;
        }
        return candidates.within(all, frame.slot(pattern.parentSlot()));
    }

    /**
     * Those of the facts a condition may mean that may fulfil it, as far as the value tells by which they are joined; when there are none, a
     * few of the others, so that something can be said of why.
     */
    List<CaseFact> likely(PlannedCondition condition, Bindings frame) {
        List<CaseFact> all = items(condition, frame);
        JoinKey key = condition.key();
        if (key == null || all.size() <= FactIndex.FEW) {
            return all;
        }
        Object wanted = key.wanted(frame);
        return wanted == null ? all : candidates.index(key, all).having(wanted);
    }

    /** A way in which a rule holds, kept. */
    void keep() {
        effort.keep();
    }

    /** The subject is taken to exist: somebody asks about it. */
    Truth exists(CaseFact item, PlannedCondition condition) {
        return item.sure() || item == subject && condition.asksSubject() ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** Binds one fact and tests it; in passing, up to the first test that fails. */
    Match match(PlannedCondition condition, CaseFact item, Bindings frame, boolean passing) {
        effort.spend(condition.tests().size() + 1);
        condition.bind(item, frame);
        return Match.of(exists(item, condition), condition.tests(), frame, passing);
    }

    /** Binds one fact and says whether it will do, where it is compared with no other. */
    Truth truth(PlannedCondition condition, CaseFact item, Bindings frame) {
        effort.spend(condition.tests().size() + 1);
        condition.bind(item, frame);
        return Match.truth(exists(item, condition), condition.tests(), frame);
    }

    /** Whether one fact is shown rather than another. */
    static boolean preferred(Match match, CaseFact item, Match best, CaseFact chosen) {
        return match.better(best) || !best.better(match) && ContentOrder.compare(item, chosen) < 0;
    }

    /** Whether the best of the facts a condition may mean will do, its slots bound. */
    Truth best(PlannedCondition condition, Bindings frame, boolean passing) {
        List<CaseFact> items = likely(condition, frame);
        return items.size() == 1
                ? truth(condition, items.get(0), frame)
                : best(condition, items, frame, passing).truth();
    }

    /** What the best of the facts a condition may mean amounts to, its slots bound; without any the condition fails. */
    Match compared(PlannedCondition condition, Bindings frame, boolean passing) {
        List<CaseFact> items = likely(condition, frame);
        return items.size() == 1
                ? match(condition, items.get(0), frame, passing)
                : best(condition, items, frame, passing);
    }

    private Match best(PlannedCondition condition, List<CaseFact> items, Bindings frame, boolean passing) {
        Match best = null;
        CaseFact chosen = null;
        for (CaseFact item : items) {
            Match match = match(condition, item, frame, passing);
            if (best == null || chosen == null || preferred(match, item, best, chosen)) {
                best = match;
                chosen = item;
            }
        }
        condition.bind(chosen, frame);
        return best == null ? Match.ABSENT : best;
    }

    /** That there is no such fact. */
    Truth none(PlannedCondition condition, Bindings frame, boolean passing) {
        return best(condition, frame, passing).not();
    }

    /** Binds a count or sum to its slot as what is sure and what is possible. */
    void count(PlannedCondition condition, Rule.Counted counted, Bindings frame) {
        frame.bind(counted.slot(), total(condition, counted, frame, null));
    }

    /** @param lacking where is noted what keeps the total open; null when nobody asks */
    Object total(PlannedCondition condition, Rule.Counted counted, Bindings frame, @Nullable Evidence lacking) {
        Tally tally = new Tally(counted);
        Computation each = condition.counted();
        for (CaseFact item : likely(condition, frame)) {
            Truth truth = truth(condition, item, frame);
            if (truth != Truth.FALSE) {
                Bindings noting = lacking == null || !item.sure() ? frame : frame.noting(lacking);
                Object value = each == null ? item : each.value(noting);
                tally.add(truth, item.sure(), value == NotYet.NEVER ? null : value);
            }
        }
        return tally.result();
    }
}
