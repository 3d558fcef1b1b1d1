package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Step;
import io.employmentpolicy.model.decision.Step.Bound;
import io.employmentpolicy.model.decision.Step.Means;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.decision.Turning;
import org.jspecify.annotations.Nullable;

/**
 * Which changes are any advice to somebody who was refused. To wait for a day is, to pay or stay until a limit is reached is, and to do what is
 * asked for. Nobody is told to become another than he is, or to give up what excludes him.
 */
final class Advice {
    private Advice() {}

    static boolean sound(Turning.Way way, Determination refused) {
        return way.steps().stream().allMatch(step -> sound(step, excluded(refused.reason())));
    }

    private static boolean sound(Step step, boolean excluded) {
        boolean measured = step.bound() != Bound.VALUE && step.bound() != Bound.EXACTLY;
        return step.means() == Means.WAIT
                || measured && (step.means() == Means.DO || step.means() == Means.SHOW)
                || !excluded && (step.means() == Means.DO || step.means() == Means.ADD);
    }

    private static boolean excluded(@Nullable Reason whole) {
        return whole != null
                && whole.decidingRules().stream()
                        .anyMatch(rule -> rule.role() == Reason.Role.EXCEPTION && rule.truth() == Truth.TRUE);
    }
}
