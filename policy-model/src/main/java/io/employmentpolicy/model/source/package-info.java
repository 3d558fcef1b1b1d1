/**
 * Where a number or a condition comes from and how far it is to be trusted. Texts of documents do not live here, only
 * pointers to them.
 */
@NullMarked
package io.employmentpolicy.model.source;

import org.jspecify.annotations.NullMarked;
