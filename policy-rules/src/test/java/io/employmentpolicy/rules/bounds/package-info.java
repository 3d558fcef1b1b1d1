/** 上限。 / What is bounded: how much one decision, one file or one folder may cost. */
@NullMarked
package io.employmentpolicy.rules.bounds;

import org.jspecify.annotations.NullMarked;
