/**
 * 事实进，决定与字典出。 / Facts come in as JSON or YAML, decisions and the dictionary go out as JSON and text. All names come from the
 * dictionary, none is written here. Deciding anything does not live here, nor does reading of policies.
 */
@NullMarked
package io.employmentpolicy.rules.exchange;

import org.jspecify.annotations.NullMarked;
