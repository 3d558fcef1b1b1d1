package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.edition.FiguresOfDay;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluation.Interpreter;
import io.employmentpolicy.rules.language.NotYet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 事实与条件的对照。 / Holds facts against the conditions of a rule about one subject; says whether, not why. */
final class Matching {
    private final Candidates candidates;
    private final CaseFact subject;
    private final int subjectSlot;
    private final LocalDate asOf;
    private final FiguresOfDay numbers;

    Matching(Rule rule, Candidates candidates, CaseFact subject, LocalDate asOf, FiguresOfDay numbers) {
        this.candidates = candidates;
        this.subject = subject;
        this.subjectSlot = rule.subjectSlot();
        this.asOf = asOf;
        this.numbers = numbers;
    }

    Bindings frame(@Nullable Object[] slots, @Nullable Evidence ledger) {
        return new Bindings(asOf, numbers, slots, ledger);
    }

    /** How the status or value a condition asks for came about. */
    @Nullable
    DerivedFact derivation(PlannedCondition condition) {
        return candidates.derivation(condition, subject);
    }

    /** The facts a condition may mean. */
    List<CaseFact> items(PlannedCondition condition, @Nullable Object[] slots) {
        Rule.Pattern pattern = condition.pattern();
        if (pattern.slot() == subjectSlot) {
            boolean elsewhere = pattern.parentSlot() >= 0 && subject.parent() != slots[pattern.parentSlot()];
            return elsewhere ? List.of() : List.of(subject);
        }
        List<CaseFact> all = candidates.of(condition, subject);
        if (pattern.parentSlot() < 0) {
            return all;
        }
        List<CaseFact> own = new ArrayList<>();
        for (CaseFact item : all) {
            if (item.parent() == slots[pattern.parentSlot()]) {
                own.add(item);
            }
        }
        return own;
    }

    /** The subject is taken to exist: somebody asks about it. */
    Truth exists(CaseFact item, Rule.Pattern pattern) {
        return item.sure() || item == subject && pattern.slot() == subjectSlot ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** Binds the slots of a fact; without one, those of a fact nobody knows. */
    void bind(Rule.Pattern pattern, @Nullable CaseFact item, @Nullable Object[] slots) {
        slots[pattern.slot()] = item != null
                ? item
                : new CaseFact(pattern.kind(), pattern.kind().blank(), 0, false, null);
        if (!pattern.binds().isEmpty()) {
            Bindings frame = frame(slots, null);
            for (Rule.Bind bind : pattern.binds()) {
                frame.bind(bind.slot(), Interpreter.value(bind.value(), frame));
            }
        }
    }

    /** Binds one fact and tests it. */
    Match match(PlannedCondition condition, CaseFact item, @Nullable Object[] slots) {
        bind(condition.pattern(), item, slots);
        return tests(condition.tests(), exists(item, condition.pattern()), slots);
    }

    private Match tests(List<PlannedTest> tests, Truth exists, @Nullable Object[] slots) {
        Bindings frame = frame(slots, null);
        Match match = exists == Truth.TRUE ? Match.NOTHING : Match.of(exists);
        for (PlannedTest test : tests) {
            match = match.with(Interpreter.truth(test.expression(), frame));
        }
        return match;
    }

    /** Whether one fact is shown rather than another. */
    static boolean preferred(Match match, CaseFact item, Match best, CaseFact chosen) {
        return match.better(best) || !best.better(match) && ContentOrder.compare(item, chosen) < 0;
    }

    /** The best of the facts a condition may mean, its slots bound; without any the condition fails. */
    Match best(PlannedCondition condition, @Nullable Object[] slots) {
        Match best = null;
        CaseFact chosen = null;
        for (CaseFact item : items(condition, slots)) {
            Match match = match(condition, item, slots.clone());
            if (best == null || chosen == null || preferred(match, item, best, chosen)) {
                best = match;
                chosen = item;
            }
        }
        bind(condition.pattern(), chosen, slots);
        return best == null ? Match.ABSENT : best;
    }

    /** That there is no such fact. */
    Match none(PlannedCondition condition, @Nullable Object[] slots) {
        return Match.of(best(condition, slots.clone()).truth().not());
    }

    /** A count or sum, bound to its slot as what is sure and what is possible, and tested. */
    Match counted(PlannedCondition condition, Rule.Counted counted, @Nullable Object[] slots) {
        slots[counted.slot()] = total(condition, counted, slots, null);
        return tests(condition.totals(), Truth.TRUE, slots);
    }

    /** @param lacking where is noted what keeps the total open; null when nobody asks */
    Object total(
            PlannedCondition condition, Rule.Counted counted, @Nullable Object[] slots, @Nullable Evidence lacking) {
        Tally tally = new Tally(counted);
        for (CaseFact item : items(condition, slots)) {
            @Nullable Object[] own = slots.clone();
            Truth truth = match(condition, item, own).truth();
            Object value = counted.counted() == null
                    ? item
                    : Interpreter.value(
                            counted.counted(), frame(own, truth == Truth.FALSE || !item.sure() ? null : lacking));
            tally.add(truth, item.sure(), value == NotYet.NEVER ? null : value);
        }
        return tally.result();
    }
}
