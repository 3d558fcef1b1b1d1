@NullMarked
package io.employmentpolicy.rules.screening;

import org.jspecify.annotations.NullMarked;
