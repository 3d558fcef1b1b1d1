package io.employmentpolicy.rules.engine;

import io.employmentpolicy.rules.evaluator.AlikeCases;
import org.jspecify.annotations.Nullable;

/**
 * 一类案件的筛查准备。 / What can be known before any case of a screening of some policies, and what was found in the cases of one day that tell of the same
 * kinds and fields. It holds nothing of anybody's facts. Thread-safe.
 */
public final class ScreeningPlan {
    private final QuestionPlan question;
    private final @Nullable AlikeCases cases;

    /** @param cases null where nobody asks again */
    ScreeningPlan(QuestionPlan question, @Nullable AlikeCases cases) {
        this.question = question;
        this.cases = cases;
    }

    QuestionPlan question() {
        return question;
    }

    @Nullable
    AlikeCases cases() {
        return cases;
    }
}
