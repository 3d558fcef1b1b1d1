package io.employmentpolicy.examples.benchmarks.beside;

/** What was measured of one contender. */
record Standing(
        Contender contender, Measured single, Measured singleTwo, Measured batch, Measured batchTwo, ColdStart cold) {}
