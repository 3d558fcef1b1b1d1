/** The library as hosts pack it: in one jar, in a jar of jars, on the module path. */
@NullMarked
package io.employmentpolicy.rules.packaging;

import org.jspecify.annotations.NullMarked;
