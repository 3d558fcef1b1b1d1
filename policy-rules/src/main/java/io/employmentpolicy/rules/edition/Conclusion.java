package io.employmentpolicy.rules.edition;

import io.employmentpolicy.model.decision.Payee;
import io.employmentpolicy.rules.evaluation.Interpreter;
import io.employmentpolicy.rules.language.Expression;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 规则的结论。 / What a rule concludes. NotYet compiled: interpreted by {@link Interpreter}. */
public sealed interface Conclusion {
    /** 结论的区分名，同一对象可有数项。 / Name that tells several conclusions about one subject apart; empty when there is only one. */
    default String name() {
        return "";
    }

    /** 给付的计发方式。 / How often a sum is paid. */
    enum Rhythm {
        /** Once. */
        ONCE,
        /** Every month. */
        MONTHLY,
        /** Every year. */
        YEARLY
    }

    /**
     * 给付、认定。 / A grant; without money a certification or a right whose form is a service.
     *
     * @param money the sum, null when the grant carries none
     * @param upTo whether the sum is a ceiling
     * @param heads number of heads the sum is paid for, null when it is not paid by head
     */
    record Grant(
            @Nullable Expression money,
            boolean upTo,
            Rhythm rhythm,
            @Nullable Expression heads,
            @Nullable Expression from,
            @Nullable Expression lasting,
            @Nullable Expression until,
            @Nullable Expression claimBy,
            @Nullable Payee payee)
            implements Conclusion {
        /** Requires the rhythm. */
        public Grant {
            Objects.requireNonNull(rhythm, "rhythm");
        }
    }

    /** 排除。 / An exception: takes the conclusion of that name away, or with an empty name every conclusion of the policy. */
    record Exclude(String name) implements Conclusion {}

    /** 等待。 / Holds the case on known facts until something is settled. */
    record Await(String what) implements Conclusion {}

    /** 身份认定。 / Establishes a status other rules may ask for. */
    record Qualify(String name) implements Conclusion {}

    /** 派生值。 / Derives a value other rules may use. */
    record Derive(String name, Expression value) implements Conclusion {}

    /**
     * 目标进度。 / What tells how far the target is that the rule is about. Where it stands follows from the target and the day.
     *
     * @param measured what was counted
     * @param needed what the target asks for
     * @param base of a rate the heads it is a share of, null otherwise
     * @param through last month the figure tells of
     */
    record Assess(
            Expression measured,
            Expression needed,
            @Nullable Expression base,
            Expression through) implements Conclusion {}

    /**
     * 标准核对。 / A sum that must not fall below a standard.
     *
     * @param measured the sum
     * @param atLeast the standard
     */
    record Check(Expression measured, Expression atLeast) implements Conclusion {}

    /**
     * 优先次序。 / One of those who compete. Every way the rule holds names one of them; the library orders them.
     *
     * @param candidate id
     * @param qualified whether the candidate can be considered at all, null when all can
     * @param ahead what puts a candidate before others whatever their score, null when nothing does
     * @param rank the score, the higher the better, null when there is none
     * @param first what decides among equals, null when nothing does
     */
    record Prefer(
            Expression candidate,
            @Nullable Expression qualified,
            @Nullable Expression ahead,
            @Nullable Expression rank,
            @Nullable Expression first)
            implements Conclusion {}

    /**
     * 义务。 / A duty.
     *
     * @param deadline last moment in time, null when the clause names none
     * @param done when it was fulfilled (an event), or whether it was (a truth); null when no record tells, and the duty stands open
     * @param after the day or moment before which nothing is owed yet, null when it is owed at once
     * @param owedBy who has to do it, null when the clause does not say
     */
    record Oblige(
            String name,
            @Nullable Expression deadline,
            @Nullable Expression done,
            @Nullable Expression after,
            @Nullable String owedBy)
            implements Conclusion {}
}
