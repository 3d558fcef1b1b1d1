/**
 * The bag of facts a caller hands in, and the dictionary that describes every kind of fact. Fact records themselves
 * live in the packages of their subject; reading and writing of files does not live in this module at all.
 */
@NullMarked
package io.employmentpolicy.model.facts;

import org.jspecify.annotations.NullMarked;
