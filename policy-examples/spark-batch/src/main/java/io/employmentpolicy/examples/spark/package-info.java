/**
 * 全城批量。 / A whole city on Spark: everybody is screened, whoever has a right is decided in full, bad rows are told beside the rest, and a run that was
 * killed goes on where its last finished part ended.
 */
@NullMarked
package io.employmentpolicy.examples.spark;

import org.jspecify.annotations.NullMarked;
