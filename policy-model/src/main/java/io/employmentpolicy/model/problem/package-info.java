/**
 * 问题与错误。 / What can be wrong with what a caller or a policy officer handed in: a stable code, the place, what was found, what was
 * expected and a likely fix. Results of a decision do not live here: "not eligible" is an answer, not a problem.
 */
@NullMarked
package io.employmentpolicy.model.problem;

import org.jspecify.annotations.NullMarked;
