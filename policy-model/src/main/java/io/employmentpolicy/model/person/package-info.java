/**
 * People, their households and their schooling. Who may be helped is not decided here.
 */
@NullMarked
package io.employmentpolicy.model.person;

import org.jspecify.annotations.NullMarked;
