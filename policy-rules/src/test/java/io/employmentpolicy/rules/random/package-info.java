/** 随机案例。 / Seeded random cases over the vocabulary of an edition, with random unknowns, and their random completions. */
@NullMarked
package io.employmentpolicy.rules.random;

import org.jspecify.annotations.NullMarked;
