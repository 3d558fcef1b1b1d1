/** 机械的改正。 / Mends what is mechanically wrong with policy files: encoding, signs, forms of days and rates. Never what a file means. */
@NullMarked
package io.employmentpolicy.examples.workbench.mend;

import org.jspecify.annotations.NullMarked;
