/**
 * Applications a person made and benefits already drawn. Answers to new applications live in the decision package.
 */
@NullMarked
package io.employmentpolicy.model.application;

import org.jspecify.annotations.NullMarked;
