package io.employmentpolicy.rules.evaluation;

import io.employmentpolicy.model.problem.InvalidFactsException;
import io.employmentpolicy.model.problem.Place;
import io.employmentpolicy.model.problem.Problem;
import io.employmentpolicy.model.text.Text;
import java.util.List;

/**
 * 一次评定的用力上限。 / How much one decision may still do. It is counted in steps and not in time, so that the same question has the same
 * answer on every machine: a step is a fact held against a condition, and a way of joining facts that is kept counts for as many as its
 * memory is worth. Used by one thread.
 */
public final class Effort {
    /** Steps in a decision unless somebody sets another bound: seconds on one core, even where each step joins facts, and some hundred megabytes. */
    public static final long USUAL = 50_000_000;

    /** A way that is kept costs memory, not only time. */
    private static final int KEPT = 25;

    private final long most;
    private long left;

    private Effort(long most) {
        this.most = most;
        this.left = most;
    }

    /** 有上限。 / At most so many steps. */
    public static Effort of(long steps) {
        return new Effort(steps);
    }

    /** 无上限。 / As much as it takes, for what is bounded otherwise. */
    public static Effort unbounded() {
        return new Effort(Long.MAX_VALUE);
    }

    /**
     * 记若干步。 / Notes steps.
     *
     * @throws InvalidFactsException with FACT-220 when they are more than there are left
     */
    public void spend(int steps) {
        left -= steps;
        if (left < 0) {
            throw exhausted();
        }
    }

    /** 记一个留存的组合。 / Notes a way of joining facts that is kept until the decision is made. */
    public void keep() {
        spend(KEPT);
    }

    private InvalidFactsException exhausted() {
        return new InvalidFactsException(List.of(new Problem(
                "FACT-220",
                Place.of("decide"),
                "facts",
                new Text("评定所需步数超过 " + most, "deciding this takes more than " + most + " steps"),
                new Text("评定步数上限以内的事实和规则", "facts and rules within the bound on the steps of a decision"),
                new Text(
                        "分开评定（少列事实，或指定政策），或以 PolicyEngineBuilder.mostSteps 提高上限",
                        "decide in parts (fewer facts, or chosen policies), or raise the bound by"
                                + " PolicyEngineBuilder.mostSteps"))));
    }
}
