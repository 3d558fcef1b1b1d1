/**
 * 命令行工作台。 / The command line for clerks and policy staff: decides cases, explains answers, runs case files and checks policy
 * folders. Only reads and prints; everything it knows of policies it asks the engine.
 */
@NullMarked
package io.employmentpolicy.examples.workbench;

import org.jspecify.annotations.NullMarked;
