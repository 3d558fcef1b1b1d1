/** 时间覆盖。 / Any day from 2021 to 2030 has an answer: nothing throws, nothing holds twice, nothing is silently missing. */
@NullMarked
package io.employmentpolicy.rules.temporal;

import org.jspecify.annotations.NullMarked;
