/**
 * The command line for policy staff lives here; it must not decide anything itself.
 */
@NullMarked
package io.employmentpolicy.examples.workbench;

import org.jspecify.annotations.NullMarked;
