/** 批量：许多案件，有限的内存。 / Many cases in bounded memory, some at a time, each answered by itself. */
@NullMarked
package io.employmentpolicy.rules.batch;

import org.jspecify.annotations.NullMarked;
