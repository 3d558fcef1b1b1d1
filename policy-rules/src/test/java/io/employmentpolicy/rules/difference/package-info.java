@NullMarked
package io.employmentpolicy.rules.difference;

import org.jspecify.annotations.NullMarked;
