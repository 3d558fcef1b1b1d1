/**
 * 版次的检查。 / From an edition as it was read to a rulebook that can be run: resolves every name, checks types, units and days, and whether
 * rules, numbers, clauses and documents fit each other. Reports all problems at once. Opens no file and knows no engine.
 */
@NullMarked
package io.employmentpolicy.rules.checking;

import org.jspecify.annotations.NullMarked;
