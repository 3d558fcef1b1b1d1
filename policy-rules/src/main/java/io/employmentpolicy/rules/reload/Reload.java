package io.employmentpolicy.rules.reload;

import io.employmentpolicy.model.decision.Edition;
import io.employmentpolicy.model.problem.Problem;
import java.util.List;
import java.util.Objects;

/** 换版的结果。 / What became of a new edition. */
public sealed interface Reload {
    /** 已换上。 / It serves from now on. */
    record Accepted(Edition edition) implements Reload {
        /** Requires the edition. */
        public Accepted {
            Objects.requireNonNull(edition, "edition");
        }
    }

    /**
     * 已拒绝。 / It is refused, and the one before serves on.
     *
     * @param problems everything wrong with it, at least one
     */
    record Refused(List<Problem> problems) implements Reload {
        /** Copies the problems. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
