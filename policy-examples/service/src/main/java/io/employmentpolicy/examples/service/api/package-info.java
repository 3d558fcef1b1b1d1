/** What other systems call: {@code /v1/…}. */
@NullMarked
package io.employmentpolicy.examples.service.api;

import org.jspecify.annotations.NullMarked;
