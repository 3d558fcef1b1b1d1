/** 与同类并列测量。 / The comparison: every engine on the same persons, their answers held equal first, then timed, then told as table and chart. */
@NullMarked
package io.employmentpolicy.examples.benchmarks.beside;

import org.jspecify.annotations.NullMarked;
