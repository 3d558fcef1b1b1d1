/** The page where residents and officers look. Nothing of anybody is kept: what was told travels in the form. */
@NullMarked
package io.employmentpolicy.examples.service.page;

import org.jspecify.annotations.NullMarked;
