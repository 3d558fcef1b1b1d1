/**
 * 答复的形状。 / The form of answers in JSON, told once: by it they are written, read back and described as JSON Schema. What answers mean does
 * not live here, nor does the form of facts.
 */
@NullMarked
package io.employmentpolicy.rules.shape;

import org.jspecify.annotations.NullMarked;
