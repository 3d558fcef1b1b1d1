package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * 说明的一部分。 / One part of an explanation, put into words only when it is told.
 *
 * @param held how many single conditions of it hold, as {@link Reason#held()} counts them
 */
record Part(Truth truth, int held, Supplier<Reason> reason) {
    /** How many single conditions hold of something with these parts. */
    static int held(Truth whole, List<Part> parts) {
        if (parts.isEmpty()) {
            return whole == Truth.TRUE ? 1 : 0;
        }
        int held = 0;
        for (Part part : parts) {
            held += part.held();
        }
        return held;
    }

    /** What is told of the parts: all, or those that made the whole what it is; all of them where none did alone. */
    static List<Reason> told(Truth whole, List<Part> parts, Depth depth) {
        List<Reason> told = new ArrayList<>(parts.size());
        for (Part part : parts) {
            if (depth == Depth.ALL || part.truth() == whole) {
                told.add(part.reason().get());
            }
        }
        if (told.isEmpty()) {
            parts.forEach(part -> told.add(part.reason().get()));
        }
        return told;
    }
}
