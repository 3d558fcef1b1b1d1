/**
 * Benchmarks live here; correctness tests do not.
 */
@NullMarked
package io.employmentpolicy.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
