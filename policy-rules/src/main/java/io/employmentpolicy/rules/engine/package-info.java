/**
 * 作出决定。 / Makes a decision: chooses versions, lets both engines look at the case, compares them, and turns what they agree on into
 * outcomes, amounts and duties. Knows neither files nor Drools.
 */
@NullMarked
package io.employmentpolicy.rules.engine;

import org.jspecify.annotations.NullMarked;
