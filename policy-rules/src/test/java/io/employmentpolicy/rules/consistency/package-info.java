/** 矛盾的事实。 / Facts that contradict each other: each check tells both places, and only what depends on them is left open. */
@NullMarked
package io.employmentpolicy.rules.consistency;

import org.jspecify.annotations.NullMarked;
