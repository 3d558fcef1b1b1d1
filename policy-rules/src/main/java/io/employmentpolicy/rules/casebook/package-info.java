/**
 * 案例集。 / Policy cases: reads case files, runs them against an engine, says condition by condition where an answer differs, and which
 * rules no case tries. No test framework here: tests, the workbench and customers share the runner. Nothing here decides.
 *
 * <p>A case that names {@code policies: [A, B]} instead of one policy is about what of them may be drawn together. It may expect
 * {@code choice} (settled, open, too_many, none), {@code taken}, {@code falls_out}, {@code open}, {@code if_it_holds} (names of rights: the
 * policy, with {@code @0} for the position of its subject where there are several), {@code options} (sets that may turn out best),
 * {@code worth_yuan} (of each option, {@code 100.00..} without upper limit), {@code months} (runs of months that remain, by name), {@code by}
 * (rules of combination named), {@code missing} and {@code missing_parameters}.
 */
@NullMarked
package io.employmentpolicy.rules.casebook;

import org.jspecify.annotations.NullMarked;
