/**
 * Work, unemployment and retirement of a person. Retirement ages and benefit periods are parameters and do not live
 * here.
 */
@NullMarked
package io.employmentpolicy.model.employment;

import org.jspecify.annotations.NullMarked;
