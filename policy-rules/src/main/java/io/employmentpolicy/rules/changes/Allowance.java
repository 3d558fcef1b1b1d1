package io.employmentpolicy.rules.changes;

import io.employmentpolicy.model.decision.Depth;
import io.employmentpolicy.model.facts.Facts;
import java.time.LocalDate;

/**
 * 重演的额度。 / As much work as a search may do: every replay costs the square of the facts it looks at, as rules hold the rows of a list against each
 * other. Counted, not timed, so that the same question gets the same answer on every machine. Belongs to one search.
 */
final class Allowance implements Replay {
    private final Replay replay;
    private final long most;
    private long spent;

    /** @param most how much all replays may cost together */
    Allowance(Replay replay, long most) {
        this.replay = replay;
        this.most = most;
    }

    @Override
    public Replayed of(Facts facts, LocalDate asOf, Depth depth, boolean both) {
        long size = 1L
                + facts.kinds().stream().mapToInt(kind -> facts.of(kind).size()).sum();
        spent += size * size;
        return replay.of(facts, asOf, depth, both);
    }

    boolean isSpent() {
        return spent >= most;
    }
}
