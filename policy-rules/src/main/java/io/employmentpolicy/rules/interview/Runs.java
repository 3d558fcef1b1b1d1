package io.employmentpolicy.rules.interview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.LongFunction;

/**
 * 答复不变的区间。 / Finds the runs of a scale in which an answer stays: looked at are the steps that are handed in and, wherever two of them differ,
 * the steps between, halving until the change is between two neighbours. A change that comes and goes between two steps handed in is not seen;
 * they are therefore laid around every number the rules read.
 */
final class Runs {
    private final LongFunction<Object> answer;
    private final Map<Long, Object> known = new HashMap<>();
    private final List<Long> starts = new ArrayList<>();
    private final int most;

    /** A run of steps, both ends included. */
    record Run(long from, long to) {}

    /** @param most how many runs are told at most */
    Runs(LongFunction<Object> answer, int most) {
        this.answer = answer;
        this.most = most;
    }

    /** Whether there were more runs than may be told. */
    private boolean tooMany() {
        return starts.size() > most;
    }

    /** The runs from the first to the last step; empty when there are too many. */
    List<Run> of(SortedSet<Long> steps) {
        starts.add(steps.first());
        long before = steps.first();
        for (long step : steps.tailSet(before + 1)) {
            between(before, step);
            before = step;
            if (tooMany()) {
                return List.of();
            }
        }
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            runs.add(new Run(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) - 1 : steps.last()));
        }
        return runs;
    }

    private void between(long low, long high) {
        if (tooMany() || at(low).equals(at(high))) {
            return;
        }
        if (high - low == 1) {
            starts.add(high);
            return;
        }
        long middle = low + (high - low) / 2;
        between(low, middle);
        between(middle, high);
    }

    private Object at(long step) {
        Object before = known.get(step);
        if (before == null) {
            before = answer.apply(step);
            known.put(step, before);
        }
        return before;
    }
}
