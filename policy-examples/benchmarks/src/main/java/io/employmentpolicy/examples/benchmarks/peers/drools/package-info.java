/** Drools，规则自写。 / Plain Drools with its own rule text. */
@NullMarked
package io.employmentpolicy.examples.benchmarks.peers.drools;

import org.jspecify.annotations.NullMarked;
