/** QLExpress。 / One cached script. */
@NullMarked
package io.employmentpolicy.examples.benchmarks.peers.qlexpress;

import org.jspecify.annotations.NullMarked;
