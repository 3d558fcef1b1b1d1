/**
 * 同一批规则、各家引擎。 / One common subset of rules written for every engine that people compare this library with: unemployment benefit and the subsidy of
 * flexible work, their conditions, exceptions, months and sums. Each engine has its rules in its own words; all must give equal answers before
 * anything is timed.
 *
 * <p>The others know no unknowns, no versions, no reasons; so the persons here are fully known, and the others are handed numbers that this library
 * derives by itself (months since registration, months up to retirement, insurances paid of late). That favours them.
 */
@NullMarked
package io.employmentpolicy.examples.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
