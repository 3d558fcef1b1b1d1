/** 不停机换版。 / A new edition for an engine that is serving. */
@NullMarked
package io.employmentpolicy.rules.reload;

import org.jspecify.annotations.NullMarked;
