package io.employmentpolicy.model.problem;

import java.util.List;

/** 答复不能读回。 / Thrown when what should be an answer of this library is none, or was changed since it was written. */
public final class InvalidAnswerException extends PolicyException {
    private static final long serialVersionUID = 1L;

    /** Carries every problem found in it. */
    public InvalidAnswerException(List<Problem> problems) {
        super(problems);
    }
}
