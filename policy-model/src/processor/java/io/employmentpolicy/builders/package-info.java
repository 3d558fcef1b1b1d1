/**
 * 生成逐项填写类。 / Writes the builder of a fact record while the model is compiled.
 *
 * <p>Compiled first and run by the build only: nothing here reaches a published jar. What a builder offers is said in
 * {@link io.employmentpolicy.builders.BuilderSource}; which record gets one, in {@link
 * io.employmentpolicy.builders.BuilderProcessor}.
 */
@NullMarked
package io.employmentpolicy.builders;

import org.jspecify.annotations.NullMarked;
