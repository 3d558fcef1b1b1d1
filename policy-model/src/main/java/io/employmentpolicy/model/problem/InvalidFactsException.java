package io.employmentpolicy.model.problem;

import java.util.List;

/** 事实输入有误。 / Thrown when the facts a caller handed in cannot be read or contradict their own form; nothing was decided. */
public final class InvalidFactsException extends PolicyException {
    private static final long serialVersionUID = 1L;

    /** Carries every problem found in the input. */
    public InvalidFactsException(List<Problem> problems) {
        super(problems);
    }
}
