package io.employmentpolicy.rules.batch;

import io.employmentpolicy.model.problem.Problem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 批中一案的答复。 / What became of one case of a batch: every case that was taken up has exactly one.
 *
 * @param <A> a decision or a screening
 */
public sealed interface BatchAnswer<A> {
    /** 位置。 / Position in the source, from 0, cases passed over counted. */
    long position();

    /** What the caller knows the case by; null when none was given. */
    @Nullable
    String id();

    /** 已答复。 / The answer. */
    record Answered<A>(long position, @Nullable String id, A answer) implements BatchAnswer<A> {
        /** Refuses a missing answer. */
        public Answered {
            Objects.requireNonNull(answer, "answer");
        }
    }

    /**
     * 不能答复。 / A case that could not be read or decided; the others are not touched by it.
     *
     * @param problems at least one
     */
    record Refused<A>(long position, @Nullable String id, List<Problem> problems) implements BatchAnswer<A> {
        /** Copies the problems. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
