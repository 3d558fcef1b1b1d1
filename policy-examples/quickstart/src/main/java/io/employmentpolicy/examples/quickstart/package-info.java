/**
 * The code shown in the README lives here; anything longer than a page does not.
 */
@NullMarked
package io.employmentpolicy.examples.quickstart;

import org.jspecify.annotations.NullMarked;
