/**
 * 值得再看之处的查找。 / What reads well and means something else than its author thinks: rules that never fire, conditions that say nothing,
 * figures with gaps, names nobody has. Each kind is one class, a {@link io.employmentpolicy.rules.lint.Lint}; what may hold together is told
 * by {@link io.employmentpolicy.rules.lint.Formula}. Refuses nothing.
 */
@NullMarked
package io.employmentpolicy.rules.lint;

import org.jspecify.annotations.NullMarked;
