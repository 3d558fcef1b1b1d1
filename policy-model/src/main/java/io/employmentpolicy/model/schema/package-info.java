/**
 * 事实的共同约定。 / What makes a record a fact: the marker, the names it bears, the closed lists it draws from and the checks its constructor
 * makes. Knows no kind of fact by name.
 */
@NullMarked
package io.employmentpolicy.model.schema;

import org.jspecify.annotations.NullMarked;
