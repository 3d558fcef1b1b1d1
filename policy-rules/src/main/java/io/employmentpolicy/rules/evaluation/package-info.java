/**
 * 一案的计算。 / What both engines and the answer share about one case: its facts laid out once, the slots a rule filled, what was used and
 * what was missing. Files and Drools are unknown here.
 */
@NullMarked
package io.employmentpolicy.rules.evaluation;

import org.jspecify.annotations.NullMarked;
