/**
 * 事实之间的矛盾。 / Which facts of a case cannot all be true. The checks are data ({@code contradictions.yaml}); this room applies them and
 * takes back what contradicts, so that whatever depends on it is unknown. Nothing about policies lives here.
 */
@NullMarked
package io.employmentpolicy.rules.consistency;

import org.jspecify.annotations.NullMarked;
