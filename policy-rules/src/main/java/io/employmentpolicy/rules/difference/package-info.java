/**
 * 两个版次的差别。 / What one edition says otherwise than another: rules, numbers and days side by side, and the policies this may touch.
 */
@NullMarked
package io.employmentpolicy.rules.difference;

import org.jspecify.annotations.NullMarked;
