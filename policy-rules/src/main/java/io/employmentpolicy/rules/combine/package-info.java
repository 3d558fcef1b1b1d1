/**
 * 能否同时享受。 / What may be drawn together: policies that describe one right are never added. Works on determinations alone.
 */
@NullMarked
package io.employmentpolicy.rules.combine;

import org.jspecify.annotations.NullMarked;
