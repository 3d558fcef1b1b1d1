/** 查找：什么在哪里。 / What an edition holds and where it is written: found by words, ids, amounts and articles; words, readings, figures by the age of their check. */
@NullMarked
package io.employmentpolicy.rules.lookup;

import org.jspecify.annotations.NullMarked;
