package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.decision.Outcome;
import io.employmentpolicy.model.decision.Reach;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Climbs from one place at which something may change to the next until an answer is a grant, and then back to the very first place. Places
 * are days or numbers; each is decided once, for all conclusions of the policy.
 */
final class Ladder<T> {
    private final SortedSet<Long> rungs;
    private final LongFunction<T> value;
    private final LongFunction<Replay.Replayed> quick;
    private final LongFunction<Replay.Replayed> both;
    private final Map<Long, Replay.Replayed> known = new HashMap<>();

    /**
     * @param rungs where something may change, the start of the range first
     * @param quick the answers at a place by one engine
     * @param both by both
     */
    Ladder(
            Collection<Long> rungs,
            LongFunction<T> value,
            LongFunction<Replay.Replayed> quick,
            LongFunction<Replay.Replayed> both) {
        this.rungs = new TreeSet<>(rungs);
        this.value = value;
        this.quick = quick;
        this.both = both;
    }

    /** The same where something else is told now than the first place: that it would be a grant there is not that it is one. */
    Reach<T> climbFromBelow(Target target) {
        Reach<T> reach = climb(target);
        return reach instanceof Reach.Already<T> lowest
                ? new Reach.From<>(value.apply(rungs.first()), lowest.now(), null)
                : reach;
    }

    Reach<T> climb(Target target) {
        long last = rungs.first();
        Outcome start = at(target, last);
        if (Verdicts.holds(start)) {
            return new Reach.Already<>(sure(target, last));
        }
        Long open = Verdicts.open(start) ? last : null;
        for (long rung : rungs) {
            Outcome outcome = at(target, rung);
            if (Verdicts.holds(outcome)) {
                long first = first(last, rung, place -> Verdicts.holds(at(target, place)));
                return from(target, first, open);
            }
            if (open == null && Verdicts.open(outcome)) {
                open = first(last, rung, place -> Verdicts.open(at(target, place)));
            }
            last = rung;
        }
        return open == null
                ? new Reach.Never<>(sure(target, rungs.first()))
                : new Reach.Open<>(value.apply(open), sure(target, open));
    }

    /** Both engines have to find the grant, and that there is none just before; where they differ the answer stays open. */
    private Reach<T> from(Target target, long first, @Nullable Long open) {
        Outcome then = sure(target, first);
        Outcome justBefore = sure(target, first - 1);
        if (!Verdicts.holds(then)) {
            return new Reach.Open<>(value.apply(first), then);
        }
        if (Verdicts.holds(justBefore)) {
            throw new IllegalStateException("a first place that is none: " + value.apply(first));
        }
        return new Reach.From<>(value.apply(first), then, open == null ? null : at(target, open));
    }

    private static long first(long not, long does, LongPredicate holds) {
        return not == does ? does : Boundary.between(not, does, holds);
    }

    private Outcome at(Target target, long place) {
        return outcome(target, known.computeIfAbsent(place, quick::apply));
    }

    private Outcome sure(Target target, long place) {
        return outcome(target, both.apply(place));
    }

    private static Outcome outcome(Target target, Replay.Replayed replayed) {
        Optional<Outcome> found = target.in(replayed).map(one -> one.outcome());
        return Objects.requireNonNull(
                found.orElseGet(() -> replayed.determinations().get(0).outcome()));
    }
}
