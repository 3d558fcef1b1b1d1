package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.CaseFact;
import java.util.ArrayList;
import java.util.List;

/**
 * 一条规则对一个对象的求值。 / One rule evaluated for one subject. Over several candidate facts a condition is the "or" of them; the best
 * one is explained: highest truth, then fewest unmet tests, then fewest unknown ones, then what it holds, never its position.
 *
 * <p>In passing it goes no further than the first condition that fails: whether a rule holds is the same, and so is the way that is chosen
 * of those that hold or may hold; only by how much a rule fails is not told.
 */
final class RuleEvaluation {
    private final PlannedRule plan;
    private final Matching matching;
    private final boolean passing;
    private List<Bindings> solutions = List.of();
    private Bindings chosen;
    private Truth truth = Truth.FALSE;
    private int choosing;

    private RuleEvaluation(PlannedRule plan, Matching matching, boolean passing) {
        this.plan = plan;
        this.matching = matching;
        this.passing = passing;
        this.chosen = matching.frame(plan);
    }

    /** @param passing whether nobody asks by how much a rule fails that fails */
    static RuleEvaluation of(PlannedRule plan, Matching matching, boolean passing) {
        RuleEvaluation evaluation = new RuleEvaluation(plan, matching, passing);
        evaluation.truth = evaluation.from(0, Truth.TRUE).truth();
        return evaluation;
    }

    /** The slots as the best candidates fill them. Where each condition has one at most there is nothing to choose, and so nothing to test. */
    static Bindings best(PlannedRule plan, Matching matching) {
        Bindings frame = matching.frame(plan);
        for (int i = 0; i < plan.conditions().size(); i++) {
            PlannedCondition condition = plan.conditions().get(i);
            if (condition.condition() instanceof Rule.Counted counted) {
                matching.count(condition, counted, frame);
            } else {
                List<CaseFact> items = matching.likely(condition, frame);
                if (items.size() > 1) {
                    return of(plan, matching, false).chosen;
                }
                condition.bind(items.isEmpty() ? null : items.get(0), frame);
            }
        }
        return frame;
    }

    /** Whether the rule holds. */
    Truth truth() {
        return truth;
    }

    /** The ways in which it holds. */
    List<Bindings> solutions() {
        return solutions;
    }

    /** The slots as the best candidates fill them. */
    Bindings chosen() {
        return chosen;
    }

    /** Fills the slots of the conditions from some position on in the best way. */
    private Match from(int index, Truth soFar) {
        if (index == plan.conditions().size()) {
            if (soFar == Truth.TRUE) {
                solutions = solutions.isEmpty() ? new ArrayList<>(1) : solutions;
                matching.keep();
                solutions.add(chosen.copy());
            }
            return Match.NOTHING;
        }
        PlannedCondition condition = plan.conditions().get(index);
        if (condition.condition() instanceof Rule.Some && !condition.alone()) {
            List<CaseFact> items = matching.likely(condition, chosen);
            return items.size() == 1
                    ? joined(match(condition, items.get(0)), index, soFar)
                    : any(condition, items, index, soFar);
        }
        return joined(match(condition), index, soFar);
    }

    /** By how much a fact fails is told only where it is held against another. */
    private Match match(PlannedCondition condition, CaseFact item) {
        return choosing > 0
                ? matching.match(condition, item, chosen, passing)
                : Match.of(matching.truth(condition, item, chosen));
    }

    private Match match(PlannedCondition condition) {
        if (condition.condition() instanceof Rule.Counted counted) {
            matching.count(condition, counted, chosen);
            return choosing > 0
                    ? Match.of(Truth.TRUE, condition.totals(), chosen, passing)
                    : Match.of(Match.truth(Truth.TRUE, condition.totals(), chosen));
        }
        if (condition.condition() instanceof Rule.None) {
            return Match.of(matching.none(condition, chosen, passing));
        }
        return choosing > 0
                ? matching.compared(condition, chosen, passing)
                : Match.of(matching.best(condition, chosen, passing));
    }

    /** By how much a way of filling the slots fails matters only where it is held against another. */
    private Match joined(Match match, int index, Truth soFar) {
        if (match.truth() == Truth.FALSE && passing) {
            return match;
        }
        Match rest = from(index + 1, soFar.and(match.truth()));
        return choosing > 0 ? match.and(rest) : Match.of(match.truth().and(rest.truth()));
    }

    /** Tries every fact that may do; when none does, goes on with the one that comes closest, so that the rest is explained as well. */
    private Match any(PlannedCondition condition, List<CaseFact> items, int index, Truth soFar) {
        Bindings before = chosen;
        choosing++;
        Match best = null;
        Bindings bestFrame = null;
        CaseFact shown = null;
        Match closest = Match.ABSENT;
        CaseFact hopeless = null;
        for (CaseFact item : items) {
            chosen = before.copy();
            Match match = matching.match(condition, item, chosen, passing);
            if (match.truth() != Truth.FALSE) {
                Match path = joined(match, index, soFar);
                if (best == null || shown == null || Matching.preferred(path, item, best, shown)) {
                    best = path;
                    bestFrame = chosen;
                    shown = item;
                }
            } else if (hopeless == null || Matching.preferred(match, item, closest, hopeless)) {
                hopeless = item;
                closest = match;
            }
        }
        choosing--;
        if (best != null && bestFrame != null) {
            chosen = bestFrame;
            return best;
        }
        chosen = before;
        condition.bind(hopeless, chosen);
        return joined(closest, index, Truth.FALSE);
    }
}
