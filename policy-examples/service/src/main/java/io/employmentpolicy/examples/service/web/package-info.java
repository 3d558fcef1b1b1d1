/** How requests are read and what comes back when they are wrong, whoever serves them. */
@NullMarked
package io.employmentpolicy.examples.service.web;

import org.jspecify.annotations.NullMarked;
