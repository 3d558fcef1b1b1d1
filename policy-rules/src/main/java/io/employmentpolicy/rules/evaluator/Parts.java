package io.employmentpolicy.rules.evaluator;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.decision.Reason;
import io.employmentpolicy.model.decision.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** 说明的各部分。 / The parts of an explanation: where all are told each is put into words at once, elsewhere when it is told. */
final class Parts {
    private final Depth depth;
    private final List<Part> parts;
    private final List<Reason> all;

    Parts(Depth depth, int expected) {
        this.depth = depth;
        this.parts = depth == Depth.DECIDING ? new ArrayList<>(expected) : List.of();
        this.all = depth == Depth.ALL ? new ArrayList<>(expected) : List.of();
    }

    private record Part(Truth truth, Supplier<Reason> reason) {}

    void add(Truth truth, Supplier<Reason> reason) {
        if (depth == Depth.ALL) {
            all.add(reason.get());
        } else if (depth == Depth.DECIDING) {
            parts.add(new Part(truth, reason));
        }
    }

    /** What is told of the parts: all, or those that made the whole what it is; all of them where none did alone. */
    List<Reason> told(Truth whole) {
        if (depth == Depth.ALL) {
            return all;
        }
        List<Reason> told = new ArrayList<>(parts.size());
        for (Part part : parts) {
            if (part.truth() == whole) {
                told.add(part.reason().get());
            }
        }
        if (told.isEmpty()) {
            parts.forEach(part -> told.add(part.reason().get()));
        }
        return told;
    }
}
