/** What callers are told when something is wrong: problem+json (RFC 9457) with stable codes, places and fixes, in both languages. */
@NullMarked
package io.employmentpolicy.examples.service.fault;

import org.jspecify.annotations.NullMarked;
