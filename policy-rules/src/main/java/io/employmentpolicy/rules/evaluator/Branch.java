package io.employmentpolicy.rules.evaluator;

import org.jspecify.annotations.Nullable;

/** How one policy came out on the way of some cases, and the fork at which the next one is asked. Holds nothing of anybody's facts. Thread-safe. */
final class Branch {
    private final @Nullable Fork from;
    private final @Nullable Alike alike;
    private volatile @Nullable Fork fork;

    /**
     * @param from where it branches off; null at the beginning of a way
     * @param alike the cases in which that policy finds the same; null where it is decided for each of them
     */
    Branch(@Nullable Fork from, @Nullable Alike alike) {
        this.from = from;
        this.alike = alike;
    }

    @Nullable
    Fork from() {
        return from;
    }

    @Nullable
    Alike alike() {
        return alike;
    }

    /** Where it leads to; null while no case has come there. */
    @Nullable
    Fork fork() {
        return fork;
    }

    /** Two threads may make the same: the first one stays. */
    synchronized Fork lead(Fork to) {
        Fork known = fork;
        if (known == null) {
            fork = to;
        }
        return known == null ? to : known;
    }
}
