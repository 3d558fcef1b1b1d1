/** 手写。 / By hand, in Java: the limit. */
@NullMarked
package io.employmentpolicy.examples.benchmarks.peers.hand;

import org.jspecify.annotations.NullMarked;
