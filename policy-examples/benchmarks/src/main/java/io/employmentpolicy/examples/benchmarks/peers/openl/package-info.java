/** OpenL Tablets。 / Tables of a spreadsheet. */
@NullMarked
package io.employmentpolicy.examples.benchmarks.peers.openl;

import org.jspecify.annotations.NullMarked;
