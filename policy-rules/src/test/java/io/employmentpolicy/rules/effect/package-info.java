@NullMarked
package io.employmentpolicy.rules.effect;

import org.jspecify.annotations.NullMarked;
