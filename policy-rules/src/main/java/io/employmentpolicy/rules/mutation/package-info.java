/**
 * 变异检验。 / Whether the cases of an edition would notice a slip: each rule, figure and day is changed a little, and some case should fail
 * by it. What no case notices is named.
 */
@NullMarked
package io.employmentpolicy.rules.mutation;

import org.jspecify.annotations.NullMarked;
