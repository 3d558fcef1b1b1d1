package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.edition.Status;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.CaseFact;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.language.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * 所缺。 / What the conditions of a rule that holds or may hold wait for, on the facts that fill its slots best: missing facts and figures, and
 * what the statuses and values wait for that it asks for.
 */
final class Lacking {
    private final Matching matching;
    private final Bindings frame;
    private final Evidence lacking = new Evidence();

    /** Whether what is looked at is to be so, so that one of several ways does; of what must not be so every way has to be told. */
    private boolean asked = true;

    private Lacking(Matching matching, Bindings frame) {
        this.matching = matching;
        this.frame = frame;
    }

    /** @param frame the slots as the best facts fill them */
    static Evidence of(PlannedRule plan, Matching matching, Bindings frame) {
        Lacking one = new Lacking(matching, frame);
        for (int i = 0; i < plan.conditions().size(); i++) {
            one.add(plan.conditions().get(i));
        }
        return one.lacking;
    }

    private void add(PlannedCondition condition) {
        asked = !(condition.condition() instanceof Rule.Counted) && !(condition.condition() instanceof Rule.None);
        if (condition.condition() instanceof Rule.Counted counted) {
            counted(condition, counted);
            return;
        }
        if (condition.condition() instanceof Rule.None) {
            if (matching.best(condition, frame.copy(), true) == Truth.UNKNOWN) {
                all(condition, matching.likely(condition, frame));
            }
        } else if (!matching.items(condition, frame).isEmpty()) {
            fact(condition, bound(condition), frame);
        }
    }

    private CaseFact bound(PlannedCondition condition) {
        return (CaseFact) Objects.requireNonNull(frame.slot(condition.pattern().slot()));
    }

    /** A kind unknown as a whole is one missing thing, not as many as it has fields. */
    private void fact(PlannedCondition condition, CaseFact item, Bindings own) {
        boolean exists = matching.exists(item, condition) == Truth.TRUE;
        if (Status.isDerived(item.kind())) {
            if (tests(condition.tests(), own) || !exists) {
                Evidence derived =
                        Objects.requireNonNull(matching.derivation(condition)).lacking();
                if (asked) {
                    lacking.addAll(derived);
                } else {
                    lacking.addWithoutChoices(derived);
                }
            }
        } else if (exists) {
            tests(condition.tests(), own);
        } else {
            lacking.missing(condition.missingKind());
            figures(condition.tests(), own);
        }
    }

    /** Notes what those tests lack that are unknown; says whether any is. */
    private boolean tests(List<PlannedTest> tests, Bindings own) {
        boolean any = false;
        for (int i = 0; i < tests.size(); i++) {
            if (tests.get(i).truth(own) == Truth.UNKNOWN) {
                any = true;
                List<PlannedTest.Way> ways = tests.get(i).ways();
                if (asked && !ways.isEmpty()) {
                    Evidence whole = new Evidence();
                    tests.get(i).truth(own.noting(whole));
                    lacking.addOpen(whole);
                    lacking.anyOf(open(ways, own));
                } else {
                    tests.get(i).truth(own.noting(lacking));
                }
            }
        }
        return any;
    }

    /** What each way of a test lacks that may still hold. */
    private static List<Evidence> open(List<PlannedTest.Way> ways, Bindings own) {
        List<Evidence> open = new ArrayList<>(ways.size());
        for (PlannedTest.Way way : ways) {
            if (way.computation().truth(own) == Truth.UNKNOWN) {
                Evidence noted = new Evidence();
                way.computation().truth(own.noting(noted));
                open.add(noted);
            }
        }
        return open;
    }

    private void figures(List<PlannedTest> tests, Bindings own) {
        for (PlannedTest test : tests) {
            if (test.figures() && test.truth(own) == Truth.UNKNOWN) {
                Evidence noted = new Evidence();
                test.truth(own.noting(noted));
                lacking.addParameters(noted);
            }
        }
    }

    /** What keeps those facts open that may do. */
    private void all(PlannedCondition condition, List<CaseFact> items) {
        for (CaseFact item : items) {
            if (lacking.full()) {
                return;
            }
            Bindings own = frame.copy();
            if (matching.truth(condition, item, own) == Truth.UNKNOWN) {
                fact(condition, item, own);
            }
        }
    }

    private void counted(PlannedCondition condition, Rule.Counted counted) {
        boolean open = frame.slot(counted.slot()) instanceof Interval;
        for (PlannedTest test : condition.totals()) {
            open |= test.truth(frame) == Truth.UNKNOWN;
        }
        if (open) {
            matching.total(condition, counted, frame, lacking);
            all(condition, matching.likely(condition, frame));
            tests(condition.totals(), frame);
        }
    }
}
