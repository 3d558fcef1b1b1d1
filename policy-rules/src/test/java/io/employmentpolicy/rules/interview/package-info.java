@NullMarked
package io.employmentpolicy.rules.interview;

import org.jspecify.annotations.NullMarked;
