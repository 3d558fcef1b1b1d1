/**
 * 版次变更的影响。 / What a new edition does to people: whose answers change over a set of cases, who wins, who loses, by policy, district and group.
 */
@NullMarked
package io.employmentpolicy.rules.effect;

import org.jspecify.annotations.NullMarked;
