/** 读取的检验。 / Shows that what is read is what was written, wherever the library lies. */
@NullMarked
package io.employmentpolicy.rules.reading;

import org.jspecify.annotations.NullMarked;
