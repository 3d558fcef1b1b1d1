/**
 * 筛查。 / What all policies say of a case, without reasons: sums, what is missing, and what each finding means to whom the case is about.
 */
@NullMarked
package io.employmentpolicy.rules.screening;

import org.jspecify.annotations.NullMarked;
