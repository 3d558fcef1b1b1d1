@NullMarked
package io.employmentpolicy.rules.publish;

import org.jspecify.annotations.NullMarked;
