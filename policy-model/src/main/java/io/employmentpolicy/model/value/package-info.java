/**
 * Small immutable values that facts and answers share: money, periods, things that happen. Nothing here knows a
 * policy, a fact or a threshold.
 */
@NullMarked
package io.employmentpolicy.model.value;

import org.jspecify.annotations.NullMarked;
