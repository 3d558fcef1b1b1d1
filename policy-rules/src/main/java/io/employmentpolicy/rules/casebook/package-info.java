/**
 * 案例集。 / Policy cases: reads case files, runs them against an engine, says condition by condition where an answer differs, and which
 * rules no case tries. No test framework here: tests, the workbench and customers share the runner. Nothing here decides.
 */
@NullMarked
package io.employmentpolicy.rules.casebook;

import org.jspecify.annotations.NullMarked;
