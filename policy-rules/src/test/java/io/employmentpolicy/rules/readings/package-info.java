/** 其他读法。 / Cases for readings and numbers that differ from what is shipped: switches set to another choice, invented prices laid over. */
@NullMarked
package io.employmentpolicy.rules.readings;

import org.jspecify.annotations.NullMarked;
