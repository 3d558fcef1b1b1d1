/** Easy Rules 与 MVEL。 / Easy Rules with MVEL expressions. */
@NullMarked
package io.employmentpolicy.examples.benchmarks.peers.easyrules;

import org.jspecify.annotations.NullMarked;
