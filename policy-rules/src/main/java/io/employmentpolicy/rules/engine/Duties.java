package io.employmentpolicy.rules.engine;

import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.rules.edition.Conclusion;
import io.employmentpolicy.rules.evaluation.Bindings;
import io.employmentpolicy.rules.evaluation.Evidence;
import io.employmentpolicy.rules.evaluation.Interpreter;
import io.employmentpolicy.rules.language.NotYet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 判定义务的履行状态。 / Tells whether a duty was met, late, is open or broken at the end of the day of the decision. What happens after that
 * day has not happened yet.
 */
final class Duties {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private Duties() {}

    static Outcome of(Conclusion.Oblige duty, Bindings frame, LocalDate asOf, Evidence lacking, Evidence used) {
        Evidence ledger = new Evidence();
        Bindings noting = frame.noting(ledger);
        Object deadlineValue = duty.deadline() == null ? null : Interpreter.value(duty.deadline(), noting);
        Object afterValue = duty.after() == null ? null : Interpreter.value(duty.after(), noting);
        Object done = duty.done() == null ? NotYet.NEVER : Interpreter.value(duty.done(), noting);
        used.used(ledger);
        LocalDateTime deadline = moment(deadlineValue);
        LocalDateTime after = beginning(afterValue);
        LocalDateTime planned = moment(done);
        if (planned != null && planned.isAfter(asOf.atTime(LAST_SECOND))) {
            done = NotYet.NEVER;
        }
        boolean fulfilled = done != null && done != NotYet.NEVER && !Boolean.FALSE.equals(done);
        if (!fulfilled && after != null && asOf.atTime(LAST_SECOND).isBefore(after)) {
            return new Outcome.Duty(Outcome.State.NOT_YET_DUE, deadline, null, after, duty.owedBy());
        }
        boolean open = duty.deadline() != null && deadline == null
                || !fulfilled && duty.after() != null && after == null
                || done == null;
        if (open) {
            ledger.addAll(lacking);
            return ledger.open(List.of());
        }
        if (!fulfilled) {
            boolean over = deadline != null && !asOf.atTime(LAST_SECOND).isBefore(deadline);
            return new Outcome.Duty(
                    over ? Outcome.State.BREACH : Outcome.State.OPEN, deadline, null, after, duty.owedBy());
        }
        LocalDateTime at = moment(done);
        boolean late = deadline != null && at != null && at.isAfter(deadline);
        return new Outcome.Duty(late ? Outcome.State.LATE : Outcome.State.MET, deadline, at, after, duty.owedBy());
    }

    /** A day begins with its first second: on it the duty is owed. */
    private static @Nullable LocalDateTime beginning(@Nullable Object value) {
        return value instanceof LocalDate day ? day.atStartOfDay() : moment(value);
    }

    private static @Nullable LocalDateTime moment(@Nullable Object value) {
        if (value instanceof LocalDateTime moment) {
            return moment;
        }
        return value instanceof LocalDate day ? day.atTime(LAST_SECOND) : null;
    }
}
