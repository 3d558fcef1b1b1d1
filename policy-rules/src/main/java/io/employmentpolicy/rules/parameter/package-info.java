/**
 * 参数簿。 / The book of dated parameters and tables. Nothing is ever interpolated, defaulted or carried over from another day: a value that
 * is not known on a day is missing on that day.
 */
@NullMarked
package io.employmentpolicy.rules.parameter;

import org.jspecify.annotations.NullMarked;
