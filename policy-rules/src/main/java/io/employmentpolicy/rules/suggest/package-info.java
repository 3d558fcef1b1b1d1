/** 相近的写法。 / What a writer most likely meant by a name nobody knows. */
@NullMarked
package io.employmentpolicy.rules.suggest;

import org.jspecify.annotations.NullMarked;
