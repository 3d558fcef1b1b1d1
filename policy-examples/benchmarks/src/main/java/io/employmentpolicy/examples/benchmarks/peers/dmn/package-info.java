/** Drools DMN。 / Decision tables and FEEL. */
@NullMarked
package io.employmentpolicy.examples.benchmarks.peers.dmn;

import org.jspecify.annotations.NullMarked;
