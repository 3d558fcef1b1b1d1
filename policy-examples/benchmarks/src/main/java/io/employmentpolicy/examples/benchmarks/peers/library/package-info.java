/** 本库。 / This library, at each depth and verification. */
@NullMarked
package io.employmentpolicy.examples.benchmarks.peers.library;

import org.jspecify.annotations.NullMarked;
