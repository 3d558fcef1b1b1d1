/**
 * Home of the model's packages. Facts and answers live below; nothing lives here directly, and nothing below
 * may know an engine, a file format or a threshold.
 */
@NullMarked
package io.employmentpolicy.model;

import org.jspecify.annotations.NullMarked;
