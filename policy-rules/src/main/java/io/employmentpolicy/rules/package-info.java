/**
 * 政策决定引擎。 / The library's door: everything a caller imports beside the model. Nothing of Drools appears in any signature here.
 */
@NullMarked
package io.employmentpolicy.rules;

import org.jspecify.annotations.NullMarked;
