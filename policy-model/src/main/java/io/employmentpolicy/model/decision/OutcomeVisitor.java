package io.employmentpolicy.model.decision;

import org.jspecify.annotations.Nullable;

/**
 * 对各种评定结果的处理。 / One answer for each kind of outcome; see {@link Outcome#accept}. An implementation does not compile until it
 * answers for every kind, those that are added later included.
 *
 * @param <T> what it answers; {@code @Nullable} where there may be none
 */
public interface OutcomeVisitor<T extends @Nullable Object> {
    /** 符合。 / The conclusion holds. */
    T eligible(Outcome.Eligible outcome);

    /** 不符合。 / The conclusion does not hold. */
    T notEligible(Outcome.NotEligible outcome);

    /** 尚不能确定。 / Neither granted nor refused. */
    T undetermined(Outcome.Undetermined outcome);

    /** 由经办机构认定。 / Left to an office: neither granted nor refused. */
    T delegated(Outcome.Delegated outcome);

    /** 不适用。 / There is nothing it could be about. */
    T notApplicable(Outcome.NotApplicable outcome);

    /** 不在有效期内。 / Not in force. */
    T notInForce(Outcome.NotInForce outcome);

    /** 义务。 / A duty. */
    T duty(Outcome.Duty outcome);

    /** 目标进度。 / How far a target is. */
    T progress(Outcome.Progress outcome);

    /** 标准核对。 / A sum held against a standard. */
    T checked(Outcome.Checked outcome);

    /** 优先次序。 / An order. */
    T ranking(Outcome.Ranking outcome);

    /** 推算值。 / A derived value. */
    T derived(Outcome.Derived outcome);

    /** 规则冲突。 / Several values and no word which counts. */
    T conflict(Outcome.Conflict outcome);

    /** 两个引擎不一致。 / The engines disagree. */
    T disagreement(Outcome.Disagreement outcome);
}
