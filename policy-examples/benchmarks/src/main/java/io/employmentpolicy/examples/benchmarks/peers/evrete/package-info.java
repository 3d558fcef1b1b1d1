/** Evrete。 / Evrete in its continuous mode. */
@NullMarked
package io.employmentpolicy.examples.benchmarks.peers.evrete;

import org.jspecify.annotations.NullMarked;
