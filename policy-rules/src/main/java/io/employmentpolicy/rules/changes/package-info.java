/**
 * 怎样才会改变。 / What would turn an answer, the first day of a grant, the least number that does it. Nothing is listed by policy: where to look
 * follows from the rules, what can be changed from the dictionary; every answer is replayed before it is told.
 */
@NullMarked
package io.employmentpolicy.rules.changes;

import org.jspecify.annotations.NullMarked;
