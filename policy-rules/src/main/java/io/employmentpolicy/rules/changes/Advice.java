package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.decision.Determination;
import io.employmentpolicy.model.decision.FactPath;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Step;
import io.employmentpolicy.model.decision.Step.Bound;
import io.employmentpolicy.model.decision.Step.Means;
import io.employmentpolicy.model.decision.Truth;
import io.employmentpolicy.model.decision.Turning;
import io.employmentpolicy.model.facts.Dictionary;
import io.employmentpolicy.model.schema.Sensitivity;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which changes are any advice to somebody who was refused. To wait for a day is, to pay or stay until a limit is reached is, and to do what is
 * asked for. Nobody is told to become another than he is, to be less well than he is, or to give up what excludes him.
 */
final class Advice {
    private static final Set<Sensitivity> HEALTH = EnumSet.of(Sensitivity.DISABILITY, Sensitivity.HEALTH);

    private Advice() {}

    static boolean sound(Turning.Way way, Determination refused) {
        return way.steps().stream().allMatch(step -> sound(step, excluded(refused.reason())));
    }

    private static boolean sound(Step step, boolean excluded) {
        if (ofHealth(step)) {
            return false;
        }
        boolean measured = step.bound() != Bound.VALUE && step.bound() != Bound.EXACTLY;
        return step.means() == Means.WAIT
                || measured && (step.means() == Means.DO || step.means() == Means.SHOW)
                || !excluded && (step.means() == Means.DO || step.means() == Means.ADD);
    }

    /** How disabled or ill somebody is, is nothing he can bring about. */
    private static boolean ofHealth(Step step) {
        FactPath path = step.path();
        return path.field() != null
                && Dictionary.standard()
                        .byName(path.kind())
                        .flatMap(kind -> kind.fieldByName(Objects.requireNonNull(path.field())))
                        .filter(field -> HEALTH.contains(field.sensitivity()))
                        .isPresent();
    }

    private static boolean excluded(@Nullable Reason whole) {
        return whole != null
                && whole.decidingRules().stream()
                        .anyMatch(rule -> rule.role() == Reason.Role.EXCEPTION && rule.truth() == Truth.TRUE);
    }
}
