/** Tests of what may be drawn together, against brute force over all sets. */
@NullMarked
package io.employmentpolicy.rules.combine;

import org.jspecify.annotations.NullMarked;
