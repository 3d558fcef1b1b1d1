/**
 * 能否同时享受。 / What may be drawn together: declared exclusions, limits and permissions, and what benefits drawn before leave of a right.
 * Works on determinations, received benefits and the declared rules; knows neither engine and reads no files.
 */
@NullMarked
package io.employmentpolicy.rules.combine;

import org.jspecify.annotations.NullMarked;
