package io.employmentpolicy.model.problem;

import java.util.List;

/** 政策目录有误。 / Thrown when policy folders cannot become an edition; an edition already running serves on. */
public final class PolicyLoadException extends PolicyException {
    private static final long serialVersionUID = 1L;

    /** Carries every problem found in the folders. */
    public PolicyLoadException(List<Problem> problems) {
        super(problems);
    }
}
