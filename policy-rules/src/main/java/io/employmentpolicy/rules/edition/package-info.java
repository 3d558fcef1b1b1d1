/**
 * 版次的内容。 / What an edition is: policies, rules and what they conclude, dated parameters and tables, what may be drawn together, which
 * facts contradict each other. Records and look-ups only: nothing here reads a file, evaluates a case or knows an engine. A value that is
 * not known on a day is missing on that day; nothing is interpolated or carried over.
 */
@NullMarked
package io.employmentpolicy.rules.edition;

import org.jspecify.annotations.NullMarked;
