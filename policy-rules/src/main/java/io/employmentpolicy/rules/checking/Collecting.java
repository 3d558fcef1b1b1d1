package io.employmentpolicy.rules.checking;

import io.employmentpolicy.model.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** 逐项检查。 / Checks part after part and remembers what was refused, so that one mistake does not hide the next. */
final class Collecting {
    private final List<Problem> problems = new ArrayList<>();
    private boolean failed;

    /** The checked part, or null when it was refused. */
    <T> @Nullable T of(Supplier<T> part) {
        try {
            return part.get();
        } catch (CheckFailed refused) {
            failed = true;
            problems.addAll(refused.in(""));
            return null;
        }
    }

    /** Refuses the whole if a part was refused. */
    void finish() {
        if (failed) {
            throw CheckFailed.of(problems);
        }
    }
}
