/**
 * 决定。 / The answer to a question: determinations with outcome, amounts, reasons, what is missing and what they rest on. Immutable data in
 * Chinese and English; nothing here decides or prints.
 */
@NullMarked
package io.employmentpolicy.model.decision;

import org.jspecify.annotations.NullMarked;
