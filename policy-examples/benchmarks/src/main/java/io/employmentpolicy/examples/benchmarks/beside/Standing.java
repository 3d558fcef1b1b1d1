package io.employmentpolicy.examples.benchmarks.beside;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was measured of one contender; null what was not asked for. */
record Standing(
        Contender contender,
        @Nullable Measured single,
        @Nullable Measured singleTwo,
        @Nullable Measured batch,
        @Nullable Measured batchTwo,
        ColdStart cold) {
    Stream<Measured> measured() {
        return Stream.of(single, singleTwo, batch, batchTwo).filter(Objects::nonNull);
    }

    /** The median of one case, in microseconds; of a case in a batch where one case was not asked for. */
    double median() {
        return single != null
                ? single.p50()
                : Objects.requireNonNull(batch, "neither one case nor a batch").p50() / PeersBenchmark.PERSONS;
    }
}
