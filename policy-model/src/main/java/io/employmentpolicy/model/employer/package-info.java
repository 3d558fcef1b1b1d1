/**
 * Employers, start-ups and what they own: hires, issues, posts, disputes. Thresholds of size do not live here.
 */
@NullMarked
package io.employmentpolicy.model.employer;

import org.jspecify.annotations.NullMarked;
