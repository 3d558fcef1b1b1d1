/**
 * Assertions for callers' own tests, published as the test jar of this module. Tests of the library
 * do not live here.
 */
@NullMarked
package io.employmentpolicy.rules.testing;

import org.jspecify.annotations.NullMarked;
