/**
 * Recipients of pensions and the evidence that confirms them. Work and contributions live elsewhere.
 */
@NullMarked
package io.employmentpolicy.model.pension;

import org.jspecify.annotations.NullMarked;
