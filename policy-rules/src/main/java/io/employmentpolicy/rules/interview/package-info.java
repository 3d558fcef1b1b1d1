/**
 * 询问与分情形答复。 / Which fact to ask for next, and what an answer would be for each value of a fact nobody knows yet.
 */
@NullMarked
package io.employmentpolicy.rules.interview;

import org.jspecify.annotations.NullMarked;
