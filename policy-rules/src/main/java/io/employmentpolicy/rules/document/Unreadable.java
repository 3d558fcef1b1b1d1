package io.employmentpolicy.rules.document;

import io.employmentpolicy.model.problem.Problem;

/** Ends the reading of one document; never leaves this room. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Unreadable(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
