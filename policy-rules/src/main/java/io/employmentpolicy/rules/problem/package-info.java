/**
 * 问题的收集与措辞。 / What an author is told: collects problems and words them in both languages. Knows nothing of what is read or checked;
 * who finds a mistake says which it is, where it is and what was written.
 */
@NullMarked
package io.employmentpolicy.rules.problem;

import org.jspecify.annotations.NullMarked;
