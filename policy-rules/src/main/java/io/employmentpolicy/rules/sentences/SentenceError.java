package io.employmentpolicy.rules.sentences;

import io.employmentpolicy.model.problem.Problem;

/** 读不下去之处。 / Leaves the rule that is being read; never leaves the reader. */
final class SentenceError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    SentenceError(Problem problem) {
        super("sentence", null, false, false);
        this.problem = problem;
    }

    /** The problem with the rule it stands in. */
    Problem in(String rule) {
        return new Problem(problem.code(), problem.place(), rule, problem.found(), problem.expected(), problem.fix());
    }
}
