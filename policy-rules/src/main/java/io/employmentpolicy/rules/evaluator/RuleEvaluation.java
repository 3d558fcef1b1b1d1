package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.rules.edition.Rule;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.CaseFact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 一条规则对一个对象的求值。 / One rule evaluated for one subject. Over several candidate facts a condition is the "or" of them; the best
 * one is explained: highest truth, then fewest unmet tests, then fewest unknown ones, then what it holds, never its position.
 */
final class RuleEvaluation {
    private final PlannedRule plan;
    private final Matching matching;
    private final List<Bindings> solutions = new ArrayList<>();

    RuleEvaluation(PlannedRule plan, Matching matching) {
        this.plan = plan;
        this.matching = matching;
    }

    /** What one choice of facts amounts to, with the slots it fills. */
    private record Path(Match match, @Nullable Object[] slots) {}

    ExplainedRule evaluate() {
        Path path = from(0, new @Nullable Object[plan.rule().slots()], Truth.TRUE);
        return new Explanation(plan, matching, path.slots()).trace(path.match().truth(), solutions);
    }

    /** The best way to fill the slots of the conditions from some position on. */
    private Path from(int index, @Nullable Object[] slots, Truth soFar) {
        if (index == plan.conditions().size()) {
            if (soFar == Truth.TRUE) {
                solutions.add(matching.frame(slots.clone(), null));
            }
            return new Path(Match.NOTHING, slots);
        }
        PlannedCondition condition = plan.conditions().get(index);
        if (condition.condition() instanceof Rule.Some && !condition.alone()) {
            return any(condition, index, slots, soFar);
        }
        return joined(match(condition, slots), index, slots, soFar);
    }

    private Match match(PlannedCondition condition, @Nullable Object[] slots) {
        if (condition.condition() instanceof Rule.Counted counted) {
            return matching.counted(condition, counted, slots);
        }
        return condition.condition() instanceof Rule.None
                ? matching.none(condition, slots)
                : matching.best(condition, slots);
    }

    private Path joined(Match match, int index, @Nullable Object[] slots, Truth soFar) {
        Path rest = from(index + 1, slots, soFar.and(match.truth()));
        return new Path(match.and(rest.match()), rest.slots());
    }

    /** Tries every fact that may do; when none does, goes on with the one that comes closest, so that the rest is explained as well. */
    private Path any(PlannedCondition condition, int index, @Nullable Object[] slots, Truth soFar) {
        Path best = null;
        CaseFact shown = null;
        Match closest = Match.ABSENT;
        CaseFact hopeless = null;
        for (CaseFact item : matching.items(condition, slots)) {
            @Nullable Object[] own = slots.clone();
            Match match = matching.match(condition, item, own);
            if (match.truth() != Truth.FALSE) {
                Path path = joined(match, index, own, soFar);
                if (best == null || shown == null || Matching.preferred(path.match(), item, best.match(), shown)) {
                    best = path;
                    shown = item;
                }
            } else if (hopeless == null || Matching.preferred(match, item, closest, hopeless)) {
                hopeless = item;
                closest = match;
            }
        }
        if (best != null) {
            return best;
        }
        matching.bind(condition.pattern(), hopeless, slots);
        return joined(closest, index, slots, Truth.FALSE);
    }
}
