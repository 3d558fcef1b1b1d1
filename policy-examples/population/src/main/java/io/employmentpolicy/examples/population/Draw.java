package io.employmentpolicy.examples.population;

import java.util.SplittableRandom;

/** Draws for one resident: the same seed and number always draw the same, in whatever order residents are made. */
final class Draw {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    Draw(long seed, long number) {
        this.random = new SplittableRandom(seed + number * GOLDEN);
    }

    /** A number from 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number from the first to the last, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    /** True for so many of a thousand. */
    boolean ofThousand(long share) {
        return random.nextInt(1000) < share;
    }

    <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }
}
