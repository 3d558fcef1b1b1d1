/**
 * Communities, their stations and the requests they serve. Standards of recognition do not live here.
 */
@NullMarked
package io.employmentpolicy.model.community;

import org.jspecify.annotations.NullMarked;
