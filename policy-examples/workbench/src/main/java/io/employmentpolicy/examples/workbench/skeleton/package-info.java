/** 待填的样式。 / What an officer begins with: a measure, a case, the plan of another district, with places left open. */
@NullMarked
package io.employmentpolicy.examples.workbench.skeleton;

import org.jspecify.annotations.NullMarked;
