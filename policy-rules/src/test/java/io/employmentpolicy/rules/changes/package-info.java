/** Changes: sets replayed, sets compared with all there are, days compared with every day. */
@org.jspecify.annotations.NullMarked
package io.employmentpolicy.rules.changes;
