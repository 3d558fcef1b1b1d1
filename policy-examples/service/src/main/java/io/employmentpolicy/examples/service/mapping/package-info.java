/** Facts under the names and codes of other systems, by one file. */
@NullMarked
package io.employmentpolicy.examples.service.mapping;

import org.jspecify.annotations.NullMarked;
