@NullMarked
package io.employmentpolicy.rules.reload;

import org.jspecify.annotations.NullMarked;
