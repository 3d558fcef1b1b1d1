/** The engine as a service, and the page where residents and officers look. */
@NullMarked
package io.employmentpolicy.examples.service;

import org.jspecify.annotations.NullMarked;
