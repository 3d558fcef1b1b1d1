/**
 * 能否同时享受。 / What may be drawn together: declared exclusions, limits and permissions, and what benefits drawn before leave of a right.
 * Works on determinations, received benefits and the declared rules; knows neither engine and reads no files.
 *
 * <p>A rule stands in a file {@code combinations.yaml}, by its id:
 *
 * <pre>{@code
 * TJ-K04:
 *   title: { zh: 一句话, en: one sentence }
 *   rule: at-most-one                     # one-right | at-most-one | limit | together
 *   among: [[TJ-FLEX, TJ-OP-16], TJ-X]    # sides; policies of one side do not exclude each other, and a limit counts them once a subject
 *   same: [person, month]                 # whose: person, household, employer, subject; then occupation, grade, month, year
 *   most: once                            # of a limit: once, or a parameter in times or months
 *   year-of: training_enrolment.class_opened_on
 *   received: counted                     # counted | told | in-policy: how benefits drawn before count
 *   clause: "TJ-OP-16:…"                  # its carried-by lists the rule
 *   origin: logic                         # text | logic | default
 *   trust: assumed
 *   switch: { default: apply, why: … }    # TJ-K04.applies: apply | ignore | ask; or reading: { switch: POLICY.name, choice: … }
 * }</pre>
 *
 * <p>A right paid month by month is weighed month by month where others run beside it; a cap in months takes the first months of its term. A
 * list of received benefits that is not complete leaves open what it may take away.
 */
@NullMarked
package io.employmentpolicy.rules.combine;

import org.jspecify.annotations.NullMarked;
