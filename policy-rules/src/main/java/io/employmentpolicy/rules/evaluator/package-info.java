/**
 * 解释。 / The second engine: evaluates the same checked rules in three-valued logic, apart from Drools and from the guarded text, and says
 * for every condition whether it is met, with which values, and what is missing.
 */
@NullMarked
package io.employmentpolicy.rules.evaluator;

import org.jspecify.annotations.NullMarked;
