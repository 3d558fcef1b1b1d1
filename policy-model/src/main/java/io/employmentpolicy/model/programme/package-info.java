/**
 * Indicators, projects, funds and arrangements of a programme. Targets are rows of tables and do not live here.
 */
@NullMarked
package io.employmentpolicy.model.programme;

import org.jspecify.annotations.NullMarked;
