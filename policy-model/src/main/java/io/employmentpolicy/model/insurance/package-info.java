/**
 * Payments into social insurance. Rates and bases are parameters and do not live here.
 */
@NullMarked
package io.employmentpolicy.model.insurance;

import org.jspecify.annotations.NullMarked;
