/**
 * Training, practice, contests, certificates and titles. Catalogues of occupations are tables and do not live here.
 */
@NullMarked
package io.employmentpolicy.model.training;

import org.jspecify.annotations.NullMarked;
